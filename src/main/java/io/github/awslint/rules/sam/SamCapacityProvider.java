package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A capacity provider that allows some instance types and excludes others. */
final class SamCapacityProvider implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::CapacityProvider").forEach(provider -> check(provider, report));
    }

    private static void check(Resource provider, Reporter report) {
        Value requirements = provider.value("InstanceRequirements");
        boolean both = !requirements.get("AllowedTypes").mayBeAbsent()
                && !requirements.get("ExcludedTypes").mayBeAbsent();
        if (both) {
            requirements.entries().stream()
                    .filter(setting -> setting.name().equals("ExcludedTypes"))
                    .forEach(setting ->
                            report.at(setting.entry(), "ExcludedTypes do not go with AllowedTypes; keep one of them"));
        }
    }
}
