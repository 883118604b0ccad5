package io.github.awslint.rules.autoscaling;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** EC2's own health check listed beside others, which include it. */
final class AsgHealthCheckCombination implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::AutoScaling::AutoScalingGroup").stream()
                .flatMap(group -> group.value("HealthCheckType").known().stream())
                .forEach(types -> check(types, report));
    }

    private static void check(Known types, Reporter report) {
        List<String> listed = List.of(types.text().orElse("").split("\\s*,\\s*"));
        if (listed.size() > 1 && listed.contains("EC2")) {
            report.at(
                    types.place(),
                    "HealthCheckType \"%s\" lists EC2, which is always checked: remove it%s"
                            .formatted(types.text().get(), types.clause()));
        }
    }
}
