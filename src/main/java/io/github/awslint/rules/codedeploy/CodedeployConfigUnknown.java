package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.codedeploy.ComputePlatform;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The name of a predefined deployment configuration that AWS does not define. */
final class CodedeployConfigUnknown implements Rule<Template> {

    private static final List<String> NAMES = ComputePlatform.allConfigurations();

    @Override
    public void check(Template template, Reporter report) {
        List<Value> own = template.resources("AWS::CodeDeploy::DeploymentConfig").stream()
                .map(config -> config.value("DeploymentConfigName"))
                .toList();
        Set<String> names = own.stream()
                .flatMap(name -> name.known().stream())
                .flatMap(name -> name.text().stream())
                .collect(Collectors.toSet());
        boolean anyName = !own.stream().allMatch(Value::isFullyKnown);
        template.resources("AWS::CodeDeploy::DeploymentGroup").stream()
                .flatMap(group -> group.value("DeploymentConfigName").known().stream())
                .filter(name ->
                        name.text().filter(text -> !names.contains(text)).isPresent())
                .forEach(name -> check(name, anyName, report));
    }

    /** @param anyName whether the template's own configurations may be called anything but what starts with AWS's prefix */
    private static void check(Known known, boolean anyName, Reporter report) {
        String name = known.text().orElseThrow();
        if (name.startsWith(ComputePlatform.PREFIX) && !NAMES.contains(name)) {
            report.at(
                    known.place(),
                    "%s is no deployment configuration of AWS%s%s"
                            .formatted(name, NearestName.hint(name, NAMES), known.clause()));
        } else if (!anyName && NAMES.contains(ComputePlatform.PREFIX + name)) {
            report.at(
                            known.place(),
                            "%s has no prefix; AWS's own configuration is called %s%s"
                                    .formatted(name, ComputePlatform.PREFIX + name, known.clause()))
                    .as(Severity.WARNING);
        }
    }
}
