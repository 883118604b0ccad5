package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A request model that the API does not have, or a request parameter that SAM cannot read. */
final class SamEventRequest implements Rule<ServerlessApplication> {

    private static final Pattern PARAMETER = Pattern.compile("method\\.request\\.(querystring|path|header)\\..+");
    private static final Set<String> SETTINGS = Set.of("Required", "Caching");

    @Override
    public Set<String> keys() {
        return Set.of("RequestModel", "RequestParameters");
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        application.events().stream()
                .filter(event -> event.type().equals("Api"))
                .forEach(event -> {
                    model(event, report);
                    event.property("RequestParameters").known().stream()
                            .flatMap(known -> known.list().stream())
                            .flatMap(list -> list.items().stream())
                            .forEach(parameter -> parameter(parameter, report));
                });
    }

    private static void model(ServerlessEvent event, Reporter report) {
        Optional<Resource> api = event.api();
        boolean implicit = event.property("RestApiId").isAbsent();
        boolean documented = api.filter(one -> one.property("DefinitionBody").isPresent()
                        || one.property("DefinitionUri").isPresent())
                .isPresent();
        Value models = api.map(one -> one.value("Models")).orElse(null);
        if (documented || !implicit && models == null) {
            return;
        }
        List<String> names = models == null
                ? List.of()
                : models.entries().stream().map(Value.Property::name).toList();
        if (models != null && !models.isWholeMap()) {
            return;
        }
        for (Known wanted : event.property("RequestModel", "Model").known()) {
            String name = wanted.text().orElse("");
            if (!name.isEmpty() && !names.contains(name)) {
                String hint = names.isEmpty()
                        ? "; declare it below Models of the API"
                        : NearestName.of(name, names)
                                .map(near -> ", did you mean \"" + near + "\"")
                                .orElse("; it has " + String.join(", ", names));
                report.at(wanted.place(), "request model \"%s\" is none of its API's%s".formatted(name, hint));
            }
        }
    }

    private static void parameter(Node parameter, Reporter report) {
        if (parameter instanceof ScalarNode name) {
            name(name, report);
        } else if (parameter instanceof MapNode map
                && map.entries().stream().noneMatch(entry -> isFunction(entry.name()))) {
            for (Entry entry : map.entries()) {
                name(entry.key(), report);
                boolean settings = entry.value() instanceof MapNode values
                        && values.entries().stream()
                                .allMatch(value -> SETTINGS.contains(value.name()) || isFunction(value.name()));
                if (!settings) {
                    report.at(
                            entry, "request parameter \"%s\" takes only Required and Caching".formatted(entry.name()));
                }
            }
        }
    }

    private static boolean isFunction(String key) {
        return key.startsWith("Fn::") || key.equals("Ref");
    }

    private static void name(ScalarNode name, Reporter report) {
        if (!PARAMETER.matcher(name.text()).matches()) {
            report.at(
                    name,
                    "request parameter \"%s\" must be method.request.querystring|path|header.NAME"
                            .formatted(name.text()));
        }
    }
}
