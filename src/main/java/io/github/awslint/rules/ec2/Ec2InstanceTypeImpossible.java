package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An instance type that never was. Families and sizes that may be newer than the plugin are left alone. */
final class Ec2InstanceTypeImpossible implements Rule<Template> {

    private static final Pattern TYPE = Pattern.compile("([a-z0-9-]+)\\.([a-z0-9-]+)");

    @Override
    public Set<String> keys() {
        return Set.of("InstanceType");
    }

    @Override
    public void check(Template template, Reporter report) {
        Stream<PropertyObject> direct =
                template.resources("AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration").stream()
                        .flatMap(resource -> PropertyObject.of(resource).stream());
        Stream<PropertyObject> templates = template.resources("AWS::EC2::LaunchTemplate").stream()
                .flatMap(resource -> PropertyObject.of(resource).stream())
                .flatMap(properties -> properties.object("LaunchTemplateData").stream());
        Stream.concat(direct, templates)
                .flatMap(holder -> holder.get("InstanceType").known().stream())
                .forEach(type -> check(type, report));
    }

    private static void check(Known known, Reporter report) {
        String type = known.text().orElse("");
        if (type.isEmpty() || exists(type)) {
            return;
        }
        Matcher parts = TYPE.matcher(type);
        if (!parts.matches()) {
            report(known, "InstanceType \"%s\" is no instance type, which looks like t3.micro".formatted(type), report);
            return;
        }
        InstanceSizes.of(parts.group(1))
                .filter(sizes -> !sizes.contains(parts.group(2)))
                .ifPresent(sizes -> report(
                        known,
                        "InstanceType %s does not exist, %s comes as %s%s"
                                .formatted(type, parts.group(1), shown(sizes), NearestName.hint(parts.group(2), sizes)),
                        report));
    }

    private static boolean exists(String type) {
        int dot = type.indexOf('.');
        return dot > 0
                && InstanceSizes.of(type.substring(0, dot))
                        .filter(sizes -> sizes.contains(type.substring(dot + 1)))
                        .isPresent();
    }

    /** Among what a parameter allows, the impossible fails only for who chooses it. */
    private static void report(Known known, String message, Reporter report) {
        Report finding = report.at(known.place(), message + known.clause());
        if (known.parameter().isPresent()) {
            finding.as(Severity.WARNING);
        }
    }

    private static String shown(List<String> sizes) {
        return sizes.size() == 1 ? sizes.get(0) : sizes.get(0) + " to " + sizes.get(sizes.size() - 1);
    }
}
