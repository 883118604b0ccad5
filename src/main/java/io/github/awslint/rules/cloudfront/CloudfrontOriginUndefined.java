package io.github.awslint.rules.cloudfront;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A cache behaviour that names an origin which the distribution does not have. */
final class CloudfrontOriginUndefined implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CloudFront::Distribution").stream()
                .flatMap(distribution -> PropertyObject.of(distribution).stream())
                .flatMap(properties -> properties.object("DistributionConfig").stream())
                .forEach(config -> ids(config).ifPresent(ids -> check(config, ids, report)));
    }

    private static void check(PropertyObject config, Set<String> ids, Reporter report) {
        Stream.concat(config.object("DefaultCacheBehavior").stream(), config.items("CacheBehaviors").stream())
                .flatMap(behavior -> behavior.get("TargetOriginId").known().stream())
                .filter(target ->
                        target.text().filter(text -> !ids.contains(text)).isPresent())
                .forEach(target -> report.at(
                        target.place(),
                        "TargetOriginId \"%s\" is no origin of the distribution%s%s%s"
                                .formatted(
                                        target.text().get(),
                                        ids.isEmpty() ? ", which has none" : ": " + String.join(", ", ids),
                                        NearestName.hint(target.text().get(), ids),
                                        target.clause())));
    }

    /** The ids of all origins and groups of origins; empty where one of them is not known. */
    private static Optional<Set<String>> ids(PropertyObject config) {
        Set<String> ids = new LinkedHashSet<>();
        boolean whole = addAll(config.get("Origins"), ids)
                && addAll(config.get("OriginGroups", "Items"), ids)
                && config.lacks("S3Origin")
                && config.lacks("CustomOrigin");
        return whole && !(ids.isEmpty() && config.lacks("Origins")) ? Optional.of(ids) : Optional.empty();
    }

    private static boolean addAll(Value list, Set<String> ids) {
        if (!list.isWholeList()) {
            return false;
        }
        List<Value> items = list.items();
        for (Value item : items) {
            Value id = item.get("Id");
            if (!id.isFullyKnown()) {
                return false;
            }
            id.known().forEach(known -> known.text().ifPresent(ids::add));
        }
        return true;
    }
}
