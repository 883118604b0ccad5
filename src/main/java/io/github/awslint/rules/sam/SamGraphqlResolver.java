package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** A function or resolver of a GraphQL API without what it needs, or with a name that nothing has. */
final class SamGraphqlResolver implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::GraphQLApi").forEach(api -> {
            api.value("Functions").entries().forEach(function -> function(api, function, report));
            api.value("Resolvers")
                    .entries()
                    .forEach(type -> type.value().entries().forEach(field -> resolver(api, field, report)));
        });
    }

    private static void function(Resource api, Value.Property function, Reporter report) {
        Value value = function.value();
        if (!value.isWholeMap() || value.isAbsent()) {
            return;
        }
        if (!value.get("Id").isAbsent()) {
            if (value.get("Id").isSet() && value.entries().size() > 1) {
                report.at(
                        function.entry(), "Id says all of function \"%s\"; remove the rest".formatted(function.name()));
            }
            return;
        }
        exactlyOneOrNone(value, function.entry(), report);
        runtime(value, function.entry(), report);
        if (value.get("DataSource").isAbsent()) {
            report.at(function.entry(), "function \"%s\" lacks its DataSource".formatted(function.name()));
        }
        value.get("DataSource")
                .text()
                .filter(name -> !name.equalsIgnoreCase("NONE"))
                .ifPresent(name -> {
                    Value sources = api.value("DataSources");
                    boolean declared = !sources.isWholeMap()
                            || sources.entries().stream()
                                    .anyMatch(kind -> !kind.value().isWholeMap()
                                            || kind.value().entries().stream()
                                                    .anyMatch(source ->
                                                            source.name().equals(name)));
                    boolean written = function.entry().value() instanceof MapNode map
                            && map.get("DataSource").orElse(null) instanceof ScalarNode;
                    if (!declared && written) {
                        report.at(
                                function.entry(),
                                "DataSource \"%s\" of function \"%s\" is none below DataSources"
                                        .formatted(name, function.name()));
                    }
                });
    }

    /** SAM looks for the code in a folder where neither is given. */
    private static void exactlyOneOrNone(Value value, Entry place, Reporter report) {
        if (!value.get("InlineCode").mayBeAbsent() && !value.get("CodeUri").mayBeAbsent()) {
            report.at(place, "\"%s\" has both InlineCode and CodeUri; keep one".formatted(place.name()));
        }
    }

    private static void runtime(Value value, Entry place, Reporter report) {
        boolean code = value.get("InlineCode").isSet() || value.get("CodeUri").isSet();
        if (code && value.get("Runtime").isAbsent()) {
            report.at(place, "\"%s\" has code but no Runtime".formatted(place.name()));
        }
    }

    private static void resolver(Resource api, Value.Property resolver, Reporter report) {
        Value value = resolver.value();
        if (!value.isWholeMap()) {
            return;
        }
        exactlyOneOrNone(value, resolver.entry(), report);
        runtime(value, resolver.entry(), report);
        if (value.get("Pipeline").isAbsent()) {
            report.at(
                    resolver.entry(),
                    "resolver \"%s\" lacks its Pipeline; SAM makes no unit resolvers".formatted(resolver.name()));
        }
        if (!api.value("Functions").isWholeMap()) {
            return;
        }
        List<String> functions = api.value("Functions").entries().stream()
                .map(Value.Property::name)
                .toList();
        value.get("Pipeline").known().stream()
                .flatMap(known -> known.list().stream())
                .map(ListNode::items)
                .flatMap(List::stream)
                .filter(step -> step instanceof ScalarNode name && !functions.contains(name.text()))
                .forEach(step -> report.at(
                        step, "function \"%s\" is none below Functions".formatted(((ScalarNode) step).text())));
    }
}
