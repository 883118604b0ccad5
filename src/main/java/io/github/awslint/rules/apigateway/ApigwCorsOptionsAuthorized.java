package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Authorization;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;

/** A preflight that asks for credentials, which browsers never send with one. */
final class ApigwCorsOptionsAuthorized implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Route route : gateway.routes()) {
            if (route.isRest()
                    && route.isMethod("OPTIONS")
                    && route.authorization().state() == Authorization.State.REQUIRED) {
                report.at(
                                route.authorization().place(),
                                "%s asks for %s, but a browser's preflight carries no credentials; use NONE"
                                        .formatted(
                                                route.title(),
                                                route.authorization().name()))
                        .as(sendsCorsHeaders(route) ? Severity.ERROR : Severity.WARNING);
            }
        }
        for (Api api : gateway.apis()) {
            if (api.isServerless() && api.isRest() && hasNoOptions(api)) {
                serverless(api.resource(), report);
            }
        }
    }

    /** Whether SAM makes all OPTIONS methods: those of the API's document keep the security that they have. */
    private static boolean hasNoOptions(Api api) {
        Value body = api.body();
        Value paths = body.get("paths");
        return body.isWholeMap()
                && paths.isWholeMap()
                && paths.entries().stream()
                        .allMatch(path -> path.value().isWholeMap()
                                && path.value().entries().stream()
                                        .noneMatch(operation -> operation.name().equalsIgnoreCase("options")));
    }

    /** Else it may be an OPTIONS method that is meant for other things. */
    private static boolean sendsCorsHeaders(Route route) {
        return route.integration().filter(Integration::isCustom).isPresent()
                && route.integration().get().sendsHeader("Access-Control-Allow-Origin");
    }

    private static void serverless(Resource api, Reporter report) {
        if (api.value("Cors").mayBeAbsent() || api.value("Cors").known().isEmpty()) {
            return;
        }
        Value auth = api.value("Auth");
        boolean authorized = auth.get("DefaultAuthorizer")
                .text()
                .filter(name -> !name.equals("NONE"))
                .isPresent();
        if (authorized && isOn(auth.get("AddDefaultAuthorizerToCorsPreflight"))) {
            report(api, "DefaultAuthorizer", "AddDefaultAuthorizerToCorsPreflight", report);
        } else if (auth.get("ApiKeyRequired").isTrue() && isOn(auth.get("AddApiKeyRequiredToCorsPreflight"))) {
            report(api, "ApiKeyRequired", "AddApiKeyRequiredToCorsPreflight", report);
        }
    }

    /** Both switches are on unless they are switched off. */
    private static boolean isOn(Value preflight) {
        return preflight.isAbsent() || preflight.isTrue();
    }

    private static void report(Resource api, String cause, String preflightSwitch, Reporter report) {
        Entry place = api.value("Auth").entries().stream()
                .map(Value.Property::entry)
                .filter(entry -> entry.name().equals(cause))
                .findFirst()
                .orElseThrow();
        // it deploys, and what stands in front of the API may answer preflights itself
        report.at(
                        place,
                        "%s also guards preflights of \"%s\", so browsers fail; set %s: false"
                                .formatted(cause, api.logicalId(), preflightSwitch))
                .as(Severity.WARNING);
    }
}
