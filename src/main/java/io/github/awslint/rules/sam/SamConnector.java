package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.Connector;
import io.github.awslint.sam.ConnectorProfiles;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A connector between resources that SAM cannot connect so. */
final class SamConnector implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (Connector connector : Connector.of(template)) {
            Optional<String> source = connector.sourceType(template);
            for (Value destination : connector.destinations()) {
                Optional<String> target = Connector.type(destination, template);
                if (source.isPresent() && target.isPresent()) {
                    pair(connector, source.get(), target.get(), destination, report);
                }
            }
        }
    }

    private static void pair(Connector connector, String source, String target, Value place, Reporter report) {
        Set<String> allowed = ConnectorProfiles.permissions(source, target);
        if (allowed.isEmpty()) {
            report.at(
                    place.alternatives().get(0).place(),
                    "connectors from %s to %s do not exist; grant the permission by a policy"
                            .formatted(shortened(source), shortened(target)));
            return;
        }
        Set<String> wanted = new TreeSet<>();
        for (Value permission : connector.permissions().items()) {
            for (Known known : permission.known()) {
                String name = known.text().orElse("");
                wanted.add(name);
                if (!allowed.contains(name)) {
                    report.at(
                            known.place(),
                            "permission \"%s\" does not exist from %s to %s; there is %s"
                                    .formatted(name, shortened(source), shortened(target), String.join(", ", allowed)));
                }
            }
        }
        Set<Set<String>> combinations = ConnectorProfiles.combinations(source, target);
        boolean known = connector
                        .permissions()
                        .certainItems()
                        .filter(items ->
                                items.stream().allMatch(item -> item.text().isPresent()))
                        .isPresent()
                && allowed.containsAll(wanted);
        if (known && (wanted.isEmpty() || !combinations.isEmpty() && !combinations.contains(wanted))) {
            report.at(
                    connector.permissions().alternatives().get(0).place(),
                    "Permissions from %s to %s must be %s"
                            .formatted(
                                    shortened(source),
                                    shortened(target),
                                    combinations.isEmpty()
                                            ? String.join(" or ", allowed)
                                            : String.join(
                                                    " or ",
                                                    combinations.stream()
                                                            .map(one -> String.join(" with ", one))
                                                            .sorted()
                                                            .toList())));
        }
    }

    private static String shortened(String type) {
        return type.substring(type.indexOf("::") + 2);
    }
}
