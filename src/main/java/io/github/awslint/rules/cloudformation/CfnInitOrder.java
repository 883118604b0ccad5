package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.InitMetadata;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands of cfn-init that are not run in the order in which they are written. */
final class CfnInitOrder implements Rule<Bootstrap> {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}).*", Pattern.DOTALL);
    private static final Pattern START =
            Pattern.compile("\\bsystemctl\\s+(?:re)?start\\s+([\\w@-]+)|\\bservice\\s+([\\w@-]+)\\s+(?:re)?start\\b");

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        for (InitMetadata init : bootstrap.metadata()) {
            for (Entry config : init.configs()) {
                MapNode map = (MapNode) config.value();
                List<Entry> commands = map.map("commands").map(MapNode::entries).orElse(List.of());
                if (commands.stream().noneMatch(entry -> entry.name().startsWith("Fn::"))) {
                    order(commands, report);
                    if (map.has("services")) {
                        commands.forEach(command -> start(command, map, report));
                    }
                }
            }
        }
    }

    private static void order(List<Entry> commands, Reporter report) {
        if (commands.size() < 2) {
            return;
        }
        List<String> names = commands.stream().map(Entry::name).toList();
        boolean numbered = names.stream().allMatch(name -> NUMBER.matcher(name).matches());
        // who numbers the commands may write them down in any order
        List<String> meant = numbered
                ? names.stream()
                        .sorted((one, other) -> Long.compare(number(one), number(other)))
                        .toList()
                : names;
        List<String> run = names.stream().sorted().toList();
        for (int i = 0; i < run.size(); i++) {
            if (!run.get(i).equals(meant.get(i)) && (!numbered || number(run.get(i)) != number(meant.get(i)))) {
                String early = run.get(i);
                report.at(
                        commands.get(names.indexOf(early)),
                        "command \"%s\" runs before \"%s\", for names decide; number them: 01_, 02_"
                                .formatted(early, meant.get(i)));
                return;
            }
        }
    }

    private static long number(String name) {
        Matcher matcher = NUMBER.matcher(name);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    /** Services come last, after all commands. */
    private static void start(Entry command, MapNode config, Reporter report) {
        Optional<String> text = command.value() instanceof MapNode map
                ? map.get("command").map(node -> Text.of(node).withHoles())
                : Optional.empty();
        if (text.filter(script -> script.contains("start")).isEmpty()) {
            return;
        }
        Matcher start = START.matcher(text.get());
        while (start.find()) {
            String service = start.group(1) == null ? start.group(2) : start.group(1);
            if (hasService(config, service.replaceFirst("\\.service$", ""))) {
                report.at(
                        command,
                        "command \"%s\" starts %s, which services of this config start later; leave it to them"
                                .formatted(command.name(), service));
                return;
            }
        }
    }

    private static boolean hasService(MapNode config, String service) {
        return config.map("services")
                .filter(managers -> managers.entries().stream()
                        .anyMatch(manager -> manager.value() instanceof MapNode services && services.has(service)))
                .isPresent();
    }
}
