package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BeanstalkModule;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.Platform;
import io.github.awslint.beanstalk.PlatformHook;
import io.github.awslint.beanstalk.ProxyConfiguration;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A path of the instance that only platforms of Amazon Linux 1 had. */
final class EbxFormerPlatformPath implements Rule<BeanstalkModule> {

    private static final List<String> SECTIONS = List.of("files", "commands", "container_commands", "sources");

    @Override
    public void check(BeanstalkModule module, Reporter report) {
        boolean retired = module.environments().stream()
                .flatMap(environment -> environment.facts().platform().stream())
                .anyMatch(Platform::isAmazonLinux1);
        if (retired) {
            // nothing is amiss yet but the platform: eb-platform-retired
            return;
        }
        for (ExtensionsFile file : module.files(ExtensionsFile.class)) {
            Set<FormerPath> found = new HashSet<>();
            SECTIONS.forEach(section -> file.entries(section).forEach(entry -> check(entry, found, report)));
        }
        for (PlatformHook hook : module.files(PlatformHook.class)) {
            for (FormerPath former : FormerPath.values()) {
                former.find(hook.source().text())
                        .ifPresent(match -> report.at(
                                hook.source().location(match.start(), match.end()), former.message(match.group())));
            }
        }
        for (ProxyConfiguration proxy : module.files(ProxyConfiguration.class)) {
            if (proxy.isInExtensions()) {
                int end = proxy.source().lineRange(1).end();
                report.at(
                        proxy.source().location(0, end),
                        "Proxy configuration in .ebextensions was for Amazon Linux 1; move it to .platform");
            }
        }
    }

    private static void check(Entry entry, Set<FormerPath> found, Reporter report) {
        check(entry.key(), found, report);
        walk(entry.value(), found, report);
    }

    private static void walk(Node node, Set<FormerPath> found, Reporter report) {
        if (node instanceof ScalarNode scalar) {
            check(scalar, found, report);
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> check(entry, found, report));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, found, report));
        }
    }

    /** The first use in a file stands for all. */
    private static void check(ScalarNode text, Set<FormerPath> found, Reporter report) {
        for (FormerPath former : FormerPath.values()) {
            if (!found.contains(former)) {
                former.find(text.text()).ifPresent(match -> {
                    found.add(former);
                    report.at(text.locate(match.start(), match.end()), former.message(match.group()));
                });
            }
        }
    }
}
