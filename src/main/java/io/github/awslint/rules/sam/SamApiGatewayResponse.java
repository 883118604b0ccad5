package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApi;
import io.github.awslint.sam.ServerlessApplication;
import java.util.Set;
import java.util.regex.Pattern;

/** A gateway response that SAM cannot write into the API's definition. */
final class SamApiGatewayResponse implements Rule<ServerlessApplication> {

    private static final Pattern STATUS = Pattern.compile("\\d{1,3}");
    private static final Set<String> PARAMETERS = Set.of("Headers", "Paths", "QueryStrings");

    @Override
    public Set<String> keys() {
        return Set.of("GatewayResponses");
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        application.apis().stream()
                .filter(ServerlessApi::isRest)
                .flatMap(api -> api.resource().value("GatewayResponses").entries().stream())
                .forEach(response -> check(response, report));
    }

    private static void check(Value.Property response, Reporter report) {
        if (Intrinsic.seenBySam(response.entry().value()).isPresent()) {
            report.at(
                    response.entry(),
                    "gateway response %s must be written out, since SAM reads it at once".formatted(response.name()));
            return;
        }
        for (Known status : response.value().get("StatusCode").known()) {
            if (!status.text().filter(code -> STATUS.matcher(code).matches()).isPresent()) {
                report.at(
                        status.place(),
                        "StatusCode \"%s\" of %s is no number such as 401"
                                .formatted(status.text().orElse(""), response.name()));
            }
        }
        for (Value.Property parameter :
                response.value().get("ResponseParameters").entries()) {
            if (!PARAMETERS.contains(parameter.name())) {
                report.at(
                        parameter.entry(),
                        "ResponseParameters have no \"%s\"; they have Headers, Paths and QueryStrings"
                                .formatted(parameter.name()));
            }
        }
    }
}
