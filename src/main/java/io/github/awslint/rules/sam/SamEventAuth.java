package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An event that wants authorization its API does not offer. */
final class SamEventAuth implements Rule<ServerlessApplication> {

    private static final String IAM = "AWS_IAM";
    private static final String NONE = "NONE";

    @Override
    public Set<String> keys() {
        return Set.of("Auth");
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        if (application.template().mayHoldMore()) {
            return;
        }
        application.events().stream()
                .filter(event -> event.type().equals("Api") || event.type().equals("HttpApi"))
                .filter(event -> !event.property("Auth").isAbsent())
                .forEach(event -> event.apiAuth()
                        .ifPresent(offered ->
                                authorizer(event, offered, event.type().equals("HttpApi"), report)));
    }

    private static void authorizer(ServerlessEvent event, Value offered, boolean http, Reporter report) {
        Value wanted = event.property("Auth", "Authorizer");
        Optional<Node> function = wanted.alternatives().stream()
                .filter(alternative -> !alternative.mayBeNothing())
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
