package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Word;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;

/** The logical id of a resource in a script or a configuration file of an instance. */
final class NamedResource {

    private NamedResource() {}

    /**
     * Reports a name that is surely none of the template.
     *
     * @param place where it is written
     * @param subject who names it, with a verb: {@code cfn-signal names}
     */
    static void check(String name, Word place, String subject, Template template, Reporter report) {
        if (!template.hasResource(name) && !template.mayHoldMore()) {
            report.at(
                    place.location(),
                    "%s resource \"%s\", which is not in this template%s"
                            .formatted(
                                    subject,
                                    name,
                                    NearestName.hint(
                                            name,
                                            template.resources().stream()
                                                    .map(Resource::logicalId)
                                                    .toList())));
        }
    }
}
