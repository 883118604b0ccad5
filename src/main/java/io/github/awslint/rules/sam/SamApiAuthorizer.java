package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.sam.ServerlessApi;
import io.github.awslint.sam.ServerlessApplication;
import java.util.List;
import java.util.Set;

/** An authorizer of a REST API without what its kind needs. */
final class SamApiAuthorizer implements Rule<ServerlessApplication> {

    private static final List<String> SOURCES = List.of("Headers", "QueryStrings", "StageVariables", "Context");

    @Override
    public Set<String> keys() {
        return Set.of("Authorizers");
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        application.apis().stream()
                .filter(ServerlessApi::isRest)
                .forEach(api -> api.resource()
                        .value("Auth", "Authorizers")
                        .entries()
                        .forEach(authorizer -> check(authorizer, report)));
    }

    private static void check(Value.Property authorizer, Reporter report) {
        Value value = authorizer.value();
        Value kind = value.get("FunctionPayloadType");
        for (Known known : kind.known()) {
            if (known.text().filter(List.of("TOKEN", "REQUEST")::contains).isEmpty()) {
                report.at(
                        known.place(),
                        "FunctionPayloadType \"%s\" does not exist; choose TOKEN or REQUEST"
                                .formatted(known.text().orElse("")));
            }
        }
        Value identity = value.get("Identity");
        for (Known known : identity.known()) {
            if (known.map().isEmpty()) {
                report.at(known.place(), "Identity of authorizer \"%s\" is no mapping".formatted(authorizer.name()));
            }
        }
        boolean unsourced = identity.isAbsent()
                || identity.isWholeMap() && SOURCES.stream().allMatch(source -> isEmpty(identity.get(source)));
        Value seconds = identity.get("ReauthorizeEvery");
        boolean cached = seconds.isAbsent() || seconds.isPresent() && !seconds.is("0");
        if (kind.is("REQUEST") && unsourced && cached) {
            report.at(
                    authorizer.entry(),
                    "authorizer \"%s\" lacks an Identity with Headers, QueryStrings, StageVariables or Context"
                            .formatted(authorizer.name()));
        }
        for (String source : SOURCES) {
            texts(identity.get(source), source, report);
        }
        if (value.isWholeMap()
                && value.get("UserPoolArn").isAbsent()
                && value.get("FunctionArn").isAbsent()) {
            report.at(
                            authorizer.entry(),
                            "authorizer \"%s\" names neither a UserPoolArn nor a FunctionArn"
                                    .formatted(authorizer.name()))
                    .as(Severity.WARNING);
        }
    }

    private static boolean isEmpty(Value list) {
        return list.isAbsent() || list.certainItems().filter(List::isEmpty).isPresent();
    }

    private static void texts(Value list, String name, Reporter report) {
        for (Known known : list.known()) {
            if (known.list().isEmpty()) {
                report.at(known.place(), "%s is no list of names".formatted(name));
            }
        }
        for (Value item : list.items()) {
            for (Known known : item.known()) {
                if (known.scalar().isEmpty()) {
                    report.at(known.place(), "%s takes names only".formatted(name));
                }
            }
        }
    }
}
