package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Listeners that name rules, and rules that name processes, which nobody defines. */
final class EbListenerReferences implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        Set<String> listed = new HashSet<>();
        boolean allKnown = true;
        for (OptionSetting setting : environment.startingWith("aws:elbv2:listener")) {
            boolean rules = setting.option().equalsIgnoreCase("Rules");
            boolean process =
                    setting.option().equals("Process") || setting.option().equals("DefaultProcess");
            if (rules && !setting.value().isLiteral()) {
                allKnown = false;
            } else if (rules) {
                for (String name : setting.value().text().split(",")) {
                    listed.add(name.strip());
                    defined(environment, setting, name.strip(), Options.LISTENER_RULE, "Rule", report);
                }
            } else if (process) {
                setting.value()
                        .known()
                        .ifPresent(name ->
                                defined(environment, setting, name.strip(), Options.PROCESS, "Process", report));
            }
        }
        priorities(environment, report);
        if (allKnown && environment.isComplete()) {
            unlisted(environment, listed, report);
        }
    }

    private static void defined(
            EnvironmentOptions environment,
            OptionSetting where,
            String name,
            String prefix,
            String subject,
            Reporter report) {
        if (name.isEmpty() || name.equals("default") || !environment.lacksNamespace(prefix + name)) {
            return;
        }
        boolean otherCase = environment.startingWith(prefix).stream()
                .anyMatch(setting -> setting.namespace().equalsIgnoreCase(prefix + name));
        Report found = report.at(
                where.value().location(),
                subject + " \"" + name + "\" is not defined; set its options in " + prefix + name);
        if (otherCase || !environment.isDeclaredInFull()) {
            found.as(Severity.WARNING);
        }
    }

    private static void priorities(EnvironmentOptions environment, Reporter report) {
        Map<Long, OptionSetting> taken = new HashMap<>();
        for (OptionSetting setting : environment.startingWith(Options.LISTENER_RULE)) {
            if (setting.option().equals("Priority")
                    && setting.value().asInteger().isPresent()) {
                OptionSetting earlier =
                        taken.putIfAbsent(setting.value().asInteger().getAsLong(), setting);
                if (earlier != null) {
                    report.at(
                                    setting.value().location(),
                                    "Priority " + setting.value().text() + " is taken; choose another one")
                            .note(earlier.value().location(), "first used here");
                }
            }
        }
    }

    private static void unlisted(EnvironmentOptions environment, Set<String> listed, Reporter report) {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        seen.addAll(listed);
        for (OptionSetting setting : environment.startingWith(Options.LISTENER_RULE)) {
            String name = setting.namespace().substring(Options.LISTENER_RULE.length());
            if (seen.add(name)) {
                report.at(
                                setting.namespaceAt(),
                                "Rule \"" + name + "\" is in no listener's Rules, so that nothing uses it; list it")
                        .as(Severity.WARNING);
            }
        }
    }
}
