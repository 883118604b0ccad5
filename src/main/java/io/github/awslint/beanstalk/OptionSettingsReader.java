package io.github.awslint.beanstalk;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads option settings in both forms: a mapping of namespaces, and a list of items with {@code namespace}, {@code option_name} and
 * {@code value}. What has the wrong shape is left out; {@code eb-option-shape} reports it.
 */
final class OptionSettingsReader {

    private final OptionSource source;
    private final List<OptionSetting> settings = new ArrayList<>();
    private boolean complete = true;

    private OptionSettingsReader(OptionSource source) {
        this.source = source;
    }

    /** Reads the value of {@code option_settings} or {@code OptionSettings}. */
    static OptionSettings read(OptionSource source, Optional<Node> section) {
        OptionSettingsReader reader = new OptionSettingsReader(source);
        section.ifPresent(reader::section);
        return new OptionSettings(source, reader.settings, reader.complete);
    }

    private void section(Node section) {
        if (section instanceof MapNode namespaces) {
            namespaces.entries().forEach(this::namespace);
        } else if (section instanceof ListNode items) {
            items.items().forEach(this::item);
        } else {
            complete = false;
        }
    }

    private void namespace(Entry entry) {
        if (Placeholders.in(entry.name())) {
            complete = false;
        } else if (entry.value() instanceof MapNode options) {
            options.entries()
                    .forEach(option ->
                            add(entry.key(), option.key(), Optional.empty(), OptionValue.of(option.value()), false));
        }
    }

    private void item(Node item) {
        if (!(item instanceof MapNode map)) {
            return;
        }
        Optional<ScalarNode> option = map.scalar("option_name");
        if (option.isEmpty()) {
            return;
        }
        OptionValue value = map.get("value").map(OptionValue::of).orElse(OptionValue.unknown(item.location()));
        add(map.scalar("namespace").orElse(null), option.get(), map.scalar("resource_name"), value, true);
    }

    private void add(
            ScalarNode namespace,
            ScalarNode option,
            Optional<ScalarNode> resource,
            OptionValue value,
            boolean listItem) {
        String written = namespace == null ? Options.ENVIRONMENT_VARIABLES : namespace.text();
        if (Placeholders.in(written) || Placeholders.in(option.text())) {
            complete = false;
            return;
        }
        int aws = written.indexOf(".aws:");
        Optional<String> prefix = aws > 0 ? Optional.of(written.substring(0, aws)) : Optional.empty();
        settings.add(new OptionSetting(
                new OptionName(aws > 0 ? written.substring(aws + 1) : written, option.text()),
                resource.map(ScalarNode::text).or(() -> prefix),
                value,
                namespace == null ? option.location() : namespace.location(),
                option.location(),
                source,
                listItem));
    }
}
