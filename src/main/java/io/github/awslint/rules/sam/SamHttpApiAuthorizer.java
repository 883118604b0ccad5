package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;

/** An authorizer of an HTTP API without what its kind needs, or with what belongs to the other kind. */
final class SamHttpApiAuthorizer implements Rule<ServerlessApplication> {

    private static final List<String> JWT = List.of("AuthorizationScopes", "IdentitySource");
    private static final List<String> SOURCES = List.of("Headers", "QueryStrings", "StageVariables", "Context");
    private static final List<String> LAMBDA = List.of(
            "FunctionArn",
            "FunctionInvokeRole",
            "Identity",
            "AuthorizerPayloadFormatVersion",
            "EnableSimpleResponses",
            "EnableFunctionDefaultPermissions");

    @Override
    public Set<String> keys() {
        return Set.of("Authorizers");
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        application.apis().stream()
                .filter(api -> !api.isRest())
                .forEach(api -> api.resource()
                        .value("Auth", "Authorizers")
                        .entries()
                        .forEach(authorizer -> check(authorizer, application.template(), report)));
    }

    private static void check(Value.Property authorizer, Template template, Reporter report) {
        Value value = authorizer.value();
        if (!value.isWholeMap()) {
            return;
        }
        if (value.get("OpenIdConnectUrl").isSet()) {
            report.at(
                    authorizer.entry(),
                    "authorizer \"%s\" uses OpenIdConnectUrl, which is gone; write JwtConfiguration with issuer"
                            .formatted(authorizer.name()));
            return;
        }
        boolean computed = template.transforms().languageExtensions();
        for (Value.Property source : value.get("Identity").entries()) {
            if (SOURCES.contains(source.name()) && !computed) {
                names(source.entry(), report);
            }
        }
        for (Known configuration : value.get("JwtConfiguration").known()) {
            if (configuration.map().isEmpty()) {
                report.at(configuration.place(), "JwtConfiguration is no mapping of issuer and audience");
            }
        }
        boolean token = value.get("JwtConfiguration").isSet();
        if (!token && !value.get("JwtConfiguration").isAbsent()) {
            return;
        }
        refuse(authorizer, token ? LAMBDA : JWT, token ? "a Lambda authorizer" : "a JwtConfiguration", report);
        if (token) {
            need(authorizer, "IdentitySource", "JWT", report);
        } else {
            need(authorizer, "FunctionArn", "Lambda", report);
            need(authorizer, "AuthorizerPayloadFormatVersion", "Lambda", report);
        }
    }

    /** Functions, references to parameters too, are not replaced when SAM puts the names together. */
    private static void names(Entry source, Reporter report) {
        List<Node> items = source.value() instanceof ListNode list ? list.items() : List.of(source.value());
        boolean list = source.value() instanceof ListNode;
        for (Node item : items) {
            if (!Intrinsic.isMacro(item) && (!list || !(item instanceof ScalarNode))) {
                report.at(item, "%s of an HTTP API's authorizer takes a list of plain names".formatted(source.name()));
            }
        }
    }

    private static void refuse(Value.Property authorizer, List<String> names, String owner, Reporter report) {
        for (Value.Property property : authorizer.value().entries()) {
            if (names.contains(property.name()) && property.value().isSet()) {
                report.at(
                        property.entry(),
                        "%s of authorizer \"%s\" needs %s".formatted(property.name(), authorizer.name(), owner));
            }
        }
    }

    private static void need(Value.Property authorizer, String name, String kind, Reporter report) {
        if (authorizer.value().get(name).isAbsent()) {
            report.at(authorizer.entry(), "%s authorizer \"%s\" lacks %s".formatted(kind, authorizer.name(), name));
        }
    }
}
