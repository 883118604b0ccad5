package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A GraphQL API with two schemas or none, or with settings of another kind of authorization than it names. */
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
}
