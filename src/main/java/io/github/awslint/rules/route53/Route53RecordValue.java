package io.github.awslint.rules.route53;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;
import java.util.Set;

/** A record whose value has not the form of its type: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html */
final class Route53RecordValue implements Rule<Template> {

    private static final Set<String> SINGLE = Set.of("CNAME", "SOA");
    private static final int SHOWN = 40;

    @Override
    public void check(Template template, Reporter report) {
        RecordSet.of(template).forEach(set -> {
            set.settings()
                    .branches("Type")
                    .forEach(settings -> settings.get("Type")
                            .text()
                            .ifPresent(type -> checkValues(type, settings.get("ResourceRecords"), report)));
            checkCount(set.settings(), report);
        });
    }

    private static void checkValues(String type, Value records, Reporter report) {
        for (Value item : records.items()) {
            for (Known known : item.known()) {
                // a block scalar ends with a line break, which CloudFormation's own samples have
                Optional<String> text = known.text().map(value -> value.replaceFirst("\n+$", ""));
                text.flatMap(value -> RecordValue.problem(type, value))
                        .ifPresent(problem -> report.at(
                                known.place(),
                                "%s record %s %s%s".formatted(type, shown(text.get()), problem, known.clause())));
            }
        }
    }

    private static String shown(String value) {
        String quoted = value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value;
        return value.startsWith("\"") ? quoted : "\"" + quoted + "\"";
    }

    private static void checkCount(PropertyObject set, Reporter report) {
        set.branches("Type", "ResourceRecords").stream()
                .filter(branch ->
                        branch.get("Type").text().filter(SINGLE::contains).isPresent())
                .filter(branch -> count(branch) > 1)
                .findFirst()
                .ifPresent(branch -> report.at(
                        branch.key("ResourceRecords"),
                        "%s record has %d values, it takes one%s"
                                .formatted(
                                        branch.get("Type").text().get(),
                                        count(branch),
                                        branch.when().clause())));
    }

    private static int count(PropertyObject set) {
        return set.get("ResourceRecords")
                .certainItems()
                .map(java.util.List::size)
                .orElse(0);
    }
}
