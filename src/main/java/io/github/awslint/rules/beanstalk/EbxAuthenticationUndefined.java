package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.ExtensionsTemplate;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A file that is fetched with a method of authentication that nothing defines. */
final class EbxAuthenticationUndefined implements Rule<ExtensionsTemplate> {

    private static final String GROUP = "AWSEBAutoScalingGroup";
    private static final String METHODS = "AWS::CloudFormation::Authentication";

    @Override
    public void check(ExtensionsTemplate extensions, Reporter report) {
        if (!extensions.isComplete()) {
            return;
        }
        Set<String> methods = new HashSet<>();
        for (ExtensionsFile file : extensions.files()) {
            // a second file with the same resource adds to it
            Optional<MapNode> defined = file.entries("Resources").stream()
                    .filter(resource -> resource.name().equals(GROUP) && resource.value() instanceof MapNode)
                    .findFirst()
                    .flatMap(resource -> ((MapNode) resource.value()).map("Metadata"))
                    .flatMap(metadata -> metadata.map(METHODS));
            defined.ifPresent(map -> map.entries().forEach(method -> methods.add(method.name())));
        }
        for (ExtensionsFile file : extensions.files()) {
            for (Entry entry : file.entries("files")) {
                if (entry.value() instanceof MapNode map) {
                    map.scalar("authentication")
                            .filter(name -> !name.isNull() && !Placeholders.in(name.text()))
                            .filter(name -> !methods.contains(name.text()))
                            .ifPresent(name -> report(name, methods, report));
                }
            }
        }
    }

    private static void report(ScalarNode name, Set<String> methods, Reporter report) {
        report.at(
                name,
                "Authentication \"" + name.text() + "\" is not in the Metadata of " + GROUP
                        + NearestName.of(name.text(), methods)
                                .map(near -> ", did you mean \"" + near + "\"")
                                .orElse("; define it under " + METHODS));
    }
}
