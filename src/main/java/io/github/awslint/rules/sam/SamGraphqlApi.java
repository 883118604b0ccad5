package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts of a GraphQL API that belong together or exclude each other. */
final class SamGraphqlApi implements Rule<Template> {

    /** What a kind of authorization needs. */
    private static final Map<String, String> CONFIGURATIONS = Map.of(
            "AWS_LAMBDA", "LambdaAuthorizer",
            "OPENID_CONNECT", "OpenIDConnect",
            "AMAZON_COGNITO_USER_POOLS", "UserPool");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::GraphQLApi").forEach(api -> {
            exactlyOne(template.value(api.properties()), "SchemaInline", "SchemaUri", api.entry(), report);
            api.property("Auth").ifPresent(auth -> {
                authorization(api.value("Auth"), auth.key(), report);
                api.value("Auth", "Additional")
                        .items()
                        .forEach(one ->
                                authorization(one, one.alternatives().get(0).place(), report));
            });
            api.value("Functions").entries().forEach(function -> function(api, function, report));
            api.value("Resolvers")
                    .entries()
                    .forEach(type -> type.value().entries().forEach(field -> resolver(api, field, report)));
        });
    }

    private static void exactlyOne(Value owner, String one, String other, Entry place, Reporter report) {
        boolean first = !owner.get(one).isAbsent();
        boolean second = !owner.get(other).isAbsent();
        if (!first && !second && owner.isWholeMap()) {
            report.at(place, "\"%s\" has neither %s nor %s".formatted(place.name(), one, other));
        } else if (!owner.get(one).mayBeAbsent() && !owner.get(other).mayBeAbsent()) {
            report.at(place, "\"%s\" has both %s and %s; keep one".formatted(place.name(), one, other));
        }
    }

    private static void authorization(Value auth, Node place, Reporter report) {
        String wanted = auth.get("Type").text().map(CONFIGURATIONS::get).orElse("");
        if (!wanted.isEmpty() && auth.get(wanted).isAbsent()) {
            report.at(
                    place,
                    "Auth type %s lacks its %s"
                            .formatted(auth.get("Type").text().orElse(""), wanted));
        }
        Set<String> given = new HashSet<>();
        CONFIGURATIONS.values().stream()
                .filter(name -> !auth.get(name).mayBeAbsent())
                .forEach(given::add);
        if (given.size() > 1) {
            report.at(place, "Auth has settings of several kinds of authorization; move them to Additional");
        }
    }

    private static void function(Resource api, Value.Property function, Reporter report) {
        Value value = function.value();
        if (!value.isWholeMap() || value.isAbsent()) {
            return;
        }
        boolean outside = !value.get("Id").isAbsent();
        if (outside) {
            if (value.entries().size() > 1) {
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
                    boolean declared = api.value("DataSources").entries().stream()
                            .anyMatch(kind -> kind.value().entries().stream()
                                    .anyMatch(source -> source.name().equals(name)));
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
        boolean code =
                !value.get("InlineCode").isAbsent() || !value.get("CodeUri").isAbsent();
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
