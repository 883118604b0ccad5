package io.github.awslint.rules.route53;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import java.util.stream.Stream;

/**
 * A record set, a resource of its own or one of a group.
 *
 * @param settings name, type and values
 * @param zone names the hosted zone
 */
record RecordSet(PropertyObject settings, PropertyObject zone) {

    /** All record sets of a template. */
    static Stream<RecordSet> of(Template template) {
        Stream<RecordSet> single = template.resources("AWS::Route53::RecordSet").stream()
                .flatMap(resource -> PropertyObject.of(resource).stream())
                .map(properties -> new RecordSet(properties, properties));
        Stream<RecordSet> grouped = template.resources("AWS::Route53::RecordSetGroup").stream()
                .flatMap(resource -> PropertyObject.of(resource).stream())
                .flatMap(group -> group.items("RecordSets").stream().map(settings -> new RecordSet(settings, group)));
        return Stream.concat(single, grouped);
    }
}
