package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;
import java.util.Set;

/** Authorization settings of an event that change nothing, which SAM refuses. */
final class SamEventAuthWithoutEffect implements Rule<ServerlessApplication> {

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
                .forEach(event -> {
                    override(event, report);
                    event.apiAuth().ifPresent(offered -> check(event, offered, report));
                });
    }

    private static void check(ServerlessEvent event, Value offered, Reporter report) {
        Value wanted = event.property("Auth");
        if (wanted.get("AuthorizationScopes").isSet()
                && wanted.get("Authorizer").isAbsent()
                && offered.get("DefaultAuthorizer").isAbsent()) {
            report.at(
                    event.anchor("Auth"),
                    "AuthorizationScopes of event \"%s\" act only with an Authorizer".formatted(event.name()));
        }
        Value key = offered.get("ApiKeyRequired");
        if (event.type().equals("Api") && wanted.get("ApiKeyRequired").isFalse() && (key.isAbsent() || key.isFalse())) {
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
}
