package io.github.awslint.deployment;

import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a samconfig gives the parameters of a template when it is deployed: {@code parameter_overrides} of an environment.
 *
 * @param template the template that the environment names; empty where it leaves that to SAM CLI
 */
public record SamOverrides(Optional<String> template, List<Given> values) {

    private static final Set<String> COMMANDS = Set.of("deploy", "sync", "global");

    /** {@code Name=Value}, or {@code ParameterKey=Name,ParameterValue=Value}; a value may be quoted. */
    private static final Pattern PAIR = Pattern.compile(
            "(?:ParameterKey=([A-Za-z0-9]+),ParameterValue=|([A-Za-z0-9]+)=)(\"(?:\\\\.|[^\"\\\\])*\"|[^\"\\s]*)(?=\\s|$)");

    public SamOverrides {
        values = List.copyOf(values);
    }

    /** The overrides of each environment that has some. */
    public static List<SamOverrides> of(SamConfig config) {
        Map<String, List<Given>> values = new LinkedHashMap<>();
        Map<String, String> templates = new LinkedHashMap<>();
        for (SamConfig.Command command : config.commands()) {
            if (COMMANDS.contains(command.name())) {
                command.table()
                        .flatMap(table -> table.map(SamConfig.PARAMETERS))
                        .ifPresent(options -> {
                            options.get("parameter_overrides")
                                    .ifPresent(overrides -> values.computeIfAbsent(
                                                    command.environment(), name -> new ArrayList<>())
                                            .addAll(values(overrides)));
                            options.scalar("template_file")
                                    .or(() -> options.scalar("template"))
                                    .ifPresent(file -> templates.put(command.environment(), file.text()));
                        });
            }
        }
        List<SamOverrides> overrides = new ArrayList<>();
        values.forEach((environment, given) ->
                overrides.add(new SamOverrides(Optional.ofNullable(templates.get(environment)), given)));
        return overrides;
    }

    private static List<Given> values(Node overrides) {
        List<Given> values = new ArrayList<>();
        if (overrides instanceof MapNode map) {
            map.entries().forEach(entry -> values.add(Given.of(entry.key(), entry.value())));
        } else if (overrides instanceof ListNode list) {
            list.items().forEach(item -> values.addAll(values(item)));
        } else {
            Matcher pair = PAIR.matcher(((ScalarNode) overrides).text());
            while (pair.find()) {
                values.add(given((ScalarNode) overrides, pair));
            }
        }
        return values;
    }

    private static Given given(ScalarNode overrides, Matcher pair) {
        int name = pair.group(1) == null ? 2 : 1;
        String written = pair.group(3);
        boolean quoted = written.startsWith("\"");
        String value = quoted
                ? written.substring(1, written.length() - 1)
                        .replace("\\\"", "\"")
                        .replace("\\\\", "\\")
                : written;
        Location place = overrides.locate(pair.start(3), pair.end(3));
        return new Given(
                pair.group(name),
                overrides.locate(pair.start(name), pair.end(name)),
                Optional.of(new ScalarNode(place, value, ScalarNode.Style.DOUBLE_QUOTED)));
    }
}
