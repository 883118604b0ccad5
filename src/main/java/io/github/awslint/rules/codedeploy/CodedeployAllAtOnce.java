package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.codedeploy.ComputePlatform;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A deployment that brings a fault to all users at the same time. */
final class CodedeployAllAtOnce implements Rule<Template> {

    private static final Pattern TRIAL = Pattern.compile("dev|test|demo|sandbox|stag");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CodeDeploy::DeploymentGroup").stream()
                .filter(group -> !isTrial(group))
                .forEach(group -> check(group.value("DeploymentConfigName"), report));
    }

    private static boolean isTrial(Resource group) {
        String names = group.logicalId() + " "
                + group.value("DeploymentGroupName").text().orElse("");
        return TRIAL.matcher(names.toLowerCase(Locale.ROOT)).find();
    }

    private static void check(Value config, Reporter report) {
        Optional<ComputePlatform> platform = config.text().flatMap(ComputePlatform::ofConfiguration);
        if (platform.isPresent() && config.text().get().endsWith("AllAtOnce")) {
            boolean server = platform.get() == ComputePlatform.SERVER;
            report.at(
                            config.place(),
                            "%s moves everything at once, so a fault hits all users%s"
                                    .formatted(
                                            config.text().get(),
                                            server ? "; take HalfAtATime or OneAtATime" : "; take a canary"))
                    .as(server ? Severity.WARNING : Severity.INFO);
        }
    }
}
