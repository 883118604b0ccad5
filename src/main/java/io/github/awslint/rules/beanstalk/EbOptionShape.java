package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentDescription;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.OptionValue;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** Option settings in neither of their two forms. */
final class EbOptionShape implements Rule<EnvironmentDescription> {

    private static final List<String> ITEM_KEYS = List.of("namespace", "option_name", "value", "resource_name");

    @Override
    public void check(EnvironmentDescription file, Reporter report) {
        boolean extensions = file instanceof ExtensionsFile;
        file.settingsNode().ifPresent(section -> {
            if (section instanceof MapNode namespaces) {
                namespaces.entries().forEach(entry -> namespace(entry, extensions, report));
            } else if (section instanceof ListNode items && extensions) {
                items.items().forEach(item -> item(item, report));
            } else if (section instanceof ListNode) {
                report.at(
                        section,
                        "OptionSettings is a list, which only .ebextensions takes; write namespaces with their options");
            } else if (!Placeholders.in(section.location().text())) {
                String message = "Option settings are empty; write namespaces with their options, or remove the key";
                report.at(
                                section,
                                isNull(section)
                                        ? message
                                        : "Option settings are a text; write namespaces with their options")
                        .as(isNull(section) ? Severity.WARNING : Severity.ERROR);
            }
        });
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.isNull();
    }

    private static void namespace(Entry entry, boolean extensions, Reporter report) {
        String name = entry.name();
        if (entry.value() instanceof MapNode options) {
            options.entries().forEach(option -> option(name, option, extensions, report));
        } else if (isNull(entry.value())) {
            report.at(entry, "Namespace \"" + name + "\" holds no option; indent its options below it")
                    .as(Severity.WARNING);
        } else if (!Placeholders.in(entry.value().location().text())) {
            String remedy = ITEM_KEYS.contains(name) ? "start the item with a hyphen" : "write its options below it";
            report.at(entry, "Namespace \"" + name + "\" holds no mapping of options; " + remedy);
        }
    }

    private static void option(String namespace, Entry option, boolean extensions, Reporter report) {
        boolean list = option.value() instanceof ListNode;
        // saved configurations and the namespace for options of one's own have lists
        boolean listAllowed = !extensions || namespace.startsWith("aws:elasticbeanstalk:customoption");
        boolean mapAllowed = option.name().equals("ConfigDocument")
                || option.value() instanceof MapNode map && OptionValue.isFunction(map);
        if (list && !listAllowed) {
            report.at(option, "Option \"" + option.name() + "\" is a list; write its items as one text with commas");
        } else if (option.value() instanceof MapNode && !mapAllowed) {
            report.at(option, "Option \"" + option.name() + "\" is a mapping; write a single value");
        }
    }

    private static void item(Node item, Reporter report) {
        if (!(item instanceof MapNode map)) {
            if (!Placeholders.in(item.location().text())) {
                report.at(item, "List item of option_settings is no mapping; write namespace, option_name and value");
            }
            return;
        }
        if (OptionValue.isFunction(map)) {
            return;
        }
        for (String required : List.of("option_name", "value")) {
            if (!map.has(required)) {
                report.at(
                        map.entries().isEmpty()
                                ? item.location()
                                : map.entries().get(0).key().location(),
                        "List item of option_settings lacks \"" + required
                                + "\"; write namespace, option_name and value");
            }
        }
        for (Entry entry : map.entries()) {
            if (!ITEM_KEYS.contains(entry.name())) {
                report.at(
                                entry,
                                "Key \"" + entry.name() + "\" is unknown in option_settings"
                                        + NearestName.hint(entry.name(), ITEM_KEYS))
                        .as(Severity.WARNING);
            }
        }
    }
}
