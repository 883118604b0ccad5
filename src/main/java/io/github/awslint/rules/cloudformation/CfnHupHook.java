package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.IniFile;
import io.github.awslint.bootstrap.Word;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hook of cfn-hup (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-hup.html). */
final class CfnHupHook {

    private static final Set<String> TRIGGERS = Set.of("post.add", "post.update", "post.remove", "on.command");
    private static final Pattern PATH = Pattern.compile("Resources\\.([^.]+)(?:\\.(\\w+))?.*");

    private CfnHupHook() {}

    static void check(IniFile.Section hook, boolean linux, Template template, Reporter report) {
        Optional<Word> triggers = hook.value("triggers");
        boolean command =
                triggers.filter(word -> word.text().contains("on.command")).isPresent();
        require(hook, "triggers", report);
        require(hook, "action", report);
        if (!command) {
            require(hook, "path", report);
        }
        if (linux) {
            require(hook, "runas", report);
        }
        triggers.flatMap(word -> unknown(word))
                .ifPresent(trigger -> report.at(
                                triggers.get().location(),
                                "trigger \"%s\" does not exist; choose of post.add, post.update, post.remove"
                                        .formatted(trigger))
                        .as(Severity.WARNING));
        hook.value("path").ifPresent(path -> path(path, template, report));
    }

    private static void require(IniFile.Section hook, String key, Reporter report) {
        if (hook.value(key).isEmpty()) {
            report.at(
                            hook.header().location(),
                            "hook \"%s\" lacks %s, so that cfn-hup does not run it; add it".formatted(hook.name(), key))
                    .as(Severity.WARNING);
        }
    }

    private static Optional<String> unknown(Word triggers) {
        return triggers.literal().stream()
                .filter(text -> !TRIGGERS.contains(text))
                .flatMap(text -> List.of(text.split("\\s*,\\s*")).stream())
                .filter(trigger -> !TRIGGERS.contains(trigger))
                .findFirst();
    }

    private static void path(Word path, Template template, Reporter report) {
        Matcher parts = PATH.matcher(path.text());
        if (path.literal().isEmpty()) {
            return;
        }
        if (!parts.matches()) {
            report.at(
                            path.location(),
                            "path \"%s\" is none of cfn-hup; write Resources.NAME.Metadata or PhysicalResourceId"
                                    .formatted(path.text()))
                    .as(Severity.WARNING);
            return;
        }
        String name = parts.group(1);
        NamedResource.check(name, path, "path of the hook names", template, report);
    }
}
