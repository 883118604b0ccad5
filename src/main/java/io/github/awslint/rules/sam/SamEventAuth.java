package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessEvent;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;

/** An event that wants authorization its API does not offer. */
final class SamEventAuth implements Rule<Template> {

    private static final String IAM = "AWS_IAM";
    private static final String NONE = "NONE";

    @Override
    public void check(Template template, Reporter report) {
        if (template.mayHoldMore()) {
            return;
        }
        ServerlessEvent.of(template)
                .filter(event -> event.type().equals("Api") || event.type().equals("HttpApi"))
                .filter(event -> !event.property("Auth").isAbsent())
                .forEach(event -> check(event, report));
    }

    private static void check(ServerlessEvent event, Reporter report) {
        override(event, report);
        boolean http = event.type().equals("HttpApi");
        boolean implicit = event.property(http ? "ApiId" : "RestApiId").isAbsent();
        Optional<Resource> api = event.api();
        if (!implicit && api.isEmpty()) {
            return;
        }
        // an API with a definition of its own is left as it is
        boolean documented = !http
                && api.filter(one -> one.property("DefinitionBody").isPresent()
                                || one.property("DefinitionUri").isPresent())
                        .isPresent();
        if (documented) {
            return;
        }
        Value offered = api.map(one -> one.value("Auth"))
                .orElseGet(() -> event.owner()
                        .template()
                        .value(event.owner().template().root())
                        .get("Globals", http ? "HttpApi" : "Api", "Auth"));
        authorizer(event, offered, http, report);
        Value wanted = event.property("Auth");
        if (!wanted.get("AuthorizationScopes").isAbsent()
                && wanted.get("Authorizer").isAbsent()
                && offered.get("DefaultAuthorizer").isAbsent()) {
            report.at(
                    event.anchor("Auth"),
                    "AuthorizationScopes of event \"%s\" act only with an Authorizer".formatted(event.name()));
        }
        if (!http && wanted.get("ApiKeyRequired").isFalse() && isOff(offered.get("ApiKeyRequired"))) {
            report.at(
                    event.anchor("Auth"),
                    "ApiKeyRequired: false of event \"%s\" undoes nothing, since the API requires no key; remove it"
                            .formatted(event.name()));
        }
    }

    private static void override(ServerlessEvent event, Reporter report) {
        Value wanted = event.property("Auth");
        boolean nothing = wanted.get("Authorizer").isAbsent()
                && wanted.get("ApiKeyRequired").isAbsent()
                && wanted.get("ResourcePolicy").isAbsent();
        if (wanted.get("OverrideApiAuth").isTrue() && nothing) {
            report.at(
                    event.anchor("Auth"),
                    "OverrideApiAuth of event \"%s\" needs an Authorizer, ApiKeyRequired or ResourcePolicy instead"
                            .formatted(event.name()));
        }
    }

    private static boolean isOff(Value value) {
        return value.isAbsent() || value.isFalse();
    }

    private static void authorizer(ServerlessEvent event, Value offered, boolean http, Reporter report) {
        Value wanted = event.property("Auth", "Authorizer");
        Optional<Node> function = wanted.alternatives().stream()
                .map(alternative -> alternative.place())
                .filter(place -> Intrinsic.of(place)
                        .filter(call -> !(call instanceof Intrinsic.If))
                        .isPresent())
                .findFirst();
        if (function.isPresent() && wanted.text().isEmpty() && !wanted.isAbsent()) {
            report.at(
                    function.get(),
                    "Authorizer of event \"%s\" must be the name of an authorizer, not a function call"
                            .formatted(event.name()));
            return;
        }
        if (http && wanted.isAbsent() && offered.get("DefaultAuthorizer").isAbsent()) {
            report.at(
                    event.anchor("Auth"),
                    "Auth of event \"%s\" names no Authorizer, and its API has no DefaultAuthorizer"
                            .formatted(event.name()));
        }
        List<String> names = offered.get("Authorizers").entries().stream()
                .map(Value.Property::name)
                .toList();
        boolean open = !offered.get("Authorizers").isWholeMap() && !offered.isAbsent();
        for (Known name : wanted.known()) {
            String text = name.text().orElse("");
            if (text.equals(NONE)) {
                if (offered.get("DefaultAuthorizer").isAbsent()) {
                    report.at(
                            name.place(),
                            "Authorizer NONE of event \"%s\" undoes nothing: its API has no DefaultAuthorizer"
                                    .formatted(event.name()));
                }
            } else if (!text.isEmpty()
                    && !open
                    && !names.contains(text)
                    && !(text.equals(IAM)
                            && (!http || !offered.get("EnableIamAuthorizer").isAbsent()))) {
                report.at(
                        name.place(), "authorizer \"%s\" is none of its API's%s".formatted(text, remedy(text, names)));
            }
        }
    }

    private static String remedy(String text, List<String> names) {
        if (names.isEmpty()) {
            return "; declare it below Auth.Authorizers of the API";
        }
        String near = NearestName.hint(text, names);
        return near.isEmpty() ? "; it has " + String.join(", ", names) : near;
    }
}
