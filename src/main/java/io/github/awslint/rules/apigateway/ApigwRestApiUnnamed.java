package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A REST API that has neither a name nor a definition to take it from. */
final class ApigwRestApiUnnamed implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        gateway.template().resources("AWS::ApiGateway::RestApi").stream()
                .flatMap(api -> PropertyObject.of(api).stream())
                .flatMap(api -> api.branches("Name", "Body", "BodyS3Location").stream())
                .filter(api -> api.lacks("Name") && api.lacks("Body") && api.lacks("BodyS3Location"))
                .forEach(api -> report.at(
                        api.anchor(),
                        "RestApi has neither Name nor Body, add a Name%s"
                                .formatted(api.when().clause())));
    }
}
