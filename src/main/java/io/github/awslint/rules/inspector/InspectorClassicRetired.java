package io.github.awslint.rules.inspector;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

/** An event pattern that waits for the findings of Inspector Classic, which sends none any more. */
final class InspectorClassicRetired implements Rule<Template> {

    private static final String CLASSIC = "aws.inspector";

    @Override
    public Set<String> keys() {
        return Set.of("source");
    }

    @Override
    public void check(Template template, Reporter report) {
        for (Resource rule : template.resources("AWS::Events::Rule")) {
            check(rule.value("EventPattern"), report);
        }
        for (Resource owner : template.resources("AWS::Serverless::Function", "AWS::Serverless::StateMachine")) {
            for (Value.Property event : owner.value("Events").entries()) {
                check(event.value().get("Properties", "Pattern"), report);
            }
        }
    }

    private static void check(Value pattern, Reporter report) {
        if (pattern.isAbsent()) {
            return;
        }
        List<Value> sources = pattern.get("source").certainItems().orElse(List.of());
        // beside the new name the old one does no harm
        boolean only = sources.stream().allMatch(source -> source.is(CLASSIC));
        for (Value source : only ? sources : List.<Value>of()) {
            Violation.certain(
                            source.alternatives(),
                            known -> known.text().filter(CLASSIC::equals).isPresent())
                    .forEach(known -> report.at(
                            known.place(),
                            "Source %s was Inspector Classic, which is gone; Inspector sends as aws.inspector2"
                                    .formatted(CLASSIC)));
        }
    }
}
