package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.ExtensionsTemplate;
import io.github.awslint.beanstalk.OptionCatalog;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;

/** Calls of {@code Fn::GetOptionSetting}, the one function that only Beanstalk knows. */
final class OptionSettingCalls {

    private OptionSettingCalls() {}

    /** Reports calls for options that do not exist, or that nothing sets. */
    static void check(ExtensionsTemplate extensions, Reporter report) {
        extensions
                .template()
                .contents()
                .calls(Intrinsic.Other.class)
                .filter(call -> call.function().equals("Fn::GetOptionSetting"))
                .filter(call -> call.argument() instanceof MapNode)
                .forEach(call -> check((MapNode) call.argument(), extensions, report));
    }

    private static void check(MapNode call, ExtensionsTemplate extensions, Reporter report) {
        ScalarNode option = call.scalar("OptionName").orElse(null);
        boolean literalNamespace =
                !call.has("Namespace") || call.scalar("Namespace").isPresent();
        String namespace =
                call.scalar("Namespace").map(ScalarNode::text).orElse(call.has("Namespace") ? "" : Options.CUSTOM);
        if (option == null || !literalNamespace || Placeholders.in(option.text()) || Placeholders.in(namespace)) {
            return;
        }
        OptionName name = new OptionName(namespace, option.text());
        if (OptionCatalog.get().find(name).isEmpty()) {
            report.at(option, "Fn::GetOptionSetting asks for " + name + ", which Beanstalk does not know; check both")
                    .as(Severity.WARNING);
        } else if (namespace.equals(Options.CUSTOM) && !call.has("DefaultValue") && !isSet(name, extensions)) {
            report.at(
                            option,
                            "Custom option \"" + option.text()
                                    + "\" is set in no file of .ebextensions; set it, or give a DefaultValue")
                    .as(Severity.WARNING);
        }
    }

    private static boolean isSet(OptionName name, ExtensionsTemplate extensions) {
        return extensions.files().stream()
                .anyMatch(file -> !file.settings().complete()
                        || file.settings().settings().stream()
                                .anyMatch(setting -> setting.option().equals(name.option())
                                        && setting.namespace().startsWith(Options.CUSTOM)));
    }
}
