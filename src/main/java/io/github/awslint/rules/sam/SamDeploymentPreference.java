package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** A gradual deployment without its kind, or with hooks that are no mapping. */
final class SamDeploymentPreference implements Rule<Template> {

    @Override
    public Set<String> keys() {
        return Set.of("DeploymentPreference");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::Function", "AWS::Serverless::StateMachine")
                .forEach(resource -> resource.property("DeploymentPreference").ifPresent(entry -> {
                    Value preference = resource.value("DeploymentPreference");
                    boolean surelyOn = preference.get("Enabled").isAbsent()
                            || preference.get("Enabled").isTrue();
                    if (surelyOn
                            && preference.isPresent()
                            && preference.get("Type").isAbsent()) {
                        report.at(
                                entry,
                                "DeploymentPreference of \"%s\" lacks its Type, such as Canary10Percent5Minutes"
                                        .formatted(resource.logicalId()));
                    }
                    for (Known alarms : preference.get("Alarms").known()) {
                        if (alarms.list().isEmpty()) {
                            report.at(alarms.place(), "Alarms are no list");
                        }
                    }
                    for (Known hooks : preference.get("Hooks").known()) {
                        if (hooks.map().isEmpty()) {
                            report.at(hooks.place(), "Hooks are no mapping; write PreTraffic and PostTraffic below it");
                        }
                    }
                }));
    }
}
