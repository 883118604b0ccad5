package io.github.awslint.samconfig;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SAM CLI's configuration file: {@code [environment.command.parameters]}
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html).
 *
 * @param root the mapping at the top
 */
public record SamConfig(MapNode root) {

    /** The section of a command that SAM CLI reads; there is no other. */
    public static final String PARAMETERS = "parameters";

    /** A command's table in an environment. */
    public record Command(String environment, Entry entry) {

        /** The command's name as the file writes it, such as {@code local_start_api}. */
        public String name() {
            return entry.name();
        }

        /** The table; empty where something else stands there. */
        public Optional<MapNode> table() {
            return entry.value() instanceof MapNode table ? Optional.of(table) : Optional.empty();
        }

        /** The options that the command gets, under SAM CLI's names. */
        public List<Entry> options() {
            return table().flatMap(table -> table.map(PARAMETERS))
                    .map(MapNode::entries)
                    .orElse(List.of());
        }
    }

    /** The file's format version. */
    public Optional<Entry> version() {
        return root.entry("version");
    }

    /** Environments such as {@code default}: every table at the top. */
    public List<Entry> environments() {
        return root.entries().stream()
                .filter(entry -> entry.value() instanceof MapNode)
                .toList();
    }

    /** All commands of all environments, in document order. */
    public List<Command> commands() {
        return environments().stream()
                .flatMap(environment -> ((MapNode) environment.value())
                        .entries().stream().map(entry -> new Command(environment.name(), entry)))
                .toList();
    }

    /** What a command gets in an environment: its own options over those of the environment's {@code global} table, by name. */
    public Map<String, Entry> options(String environment, String command) {
        Map<String, Entry> options = new LinkedHashMap<>();
        for (String table : List.of("global", command)) {
            commands().stream()
                    .filter(one ->
                            one.environment().equals(environment) && one.name().equals(table))
                    .flatMap(one -> one.options().stream())
                    .forEach(option -> options.put(option.name(), option));
        }
        return options;
    }
}
