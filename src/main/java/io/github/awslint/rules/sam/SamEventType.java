package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;
import io.github.awslint.schema.ServerlessGrammar;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.Set;

/** An event without a type, of a type that does not exist, or whose parts have another shape. */
final class SamEventType implements Rule<ServerlessApplication> {

    private static final int SHORT = 6;

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        for (ServerlessEvent event : application.events()) {
            check(event, report);
        }
    }

    private static void check(ServerlessEvent event, Reporter report) {
        Set<String> types = ServerlessGrammar.of(event.owner().type())
                .map(grammar -> grammar.events().keySet())
                .orElse(Set.of());
        Node declaration = event.entry().value();
        if (declaration instanceof ScalarNode scalar && isWritten(scalar) || declaration == null) {
            report.at(
                    event.entry(), "event \"%s\" is no mapping; give it a Type and Properties".formatted(event.name()));
            return;
        }
        Value type = event.value().get("Type");
        if (type.isAbsent()) {
            report.at(
                    event.entry(),
                    "event \"%s\" has no Type such as Api, Schedule or EventBridgeRule".formatted(event.name()));
        }
        for (Known known : type.known()) {
            if (known.text().filter(types::contains).isEmpty()) {
                report.at(known.place(), message(event, known.text(), types));
            }
        }
        Entry properties =
                declaration instanceof MapNode body ? body.entry("Properties").orElse(null) : null;
        if (properties != null && !(properties.value() instanceof MapNode) && !types.isEmpty()) {
            report.at(properties, "Properties of event \"%s\" are no mapping".formatted(event.name()));
        }
    }

    private static boolean isWritten(ScalarNode scalar) {
        return scalar.isNull() || !scalar.text().contains("${");
    }

    private static String there(Set<String> types) {
        return "; there are " + String.join(", ", types);
    }

    private static String message(ServerlessEvent event, Optional<String> type, Set<String> types) {
        if (type.isEmpty()) {
            return "Type of event \"%s\" is no text; write Api, Schedule or the like".formatted(event.name());
        }
        String near = NearestName.hint(type.get(), types);
        String owner = event.ofStateMachine() ? "state machines" : "functions";
        return "event type \"%s\" does not exist for %s%s"
                .formatted(type.get(), owner, near.isEmpty() && types.size() <= SHORT ? there(types) : near);
    }
}
