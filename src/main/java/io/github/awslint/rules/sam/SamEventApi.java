package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An event that names as its API something else than a serverless API of the same template. */
final class SamEventApi implements Rule<ServerlessApplication> {

    private static final Set<String> OTHER_APIS =
            Set.of("AWS::Serverless::Api", "AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api");

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        if (application.template().mayHoldMore()) {
            return;
        }
        for (ServerlessEvent event : application.events()) {
            if (event.type().equals("Api")) {
                event.written("RestApiId")
                        .ifPresent(id -> check(event, id, "RestApiId", "AWS::Serverless::Api", report));
            } else if (event.type().equals("HttpApi")) {
                event.written("ApiId").ifPresent(id -> check(event, id, "ApiId", "AWS::Serverless::HttpApi", report));
            }
        }
    }

    private static void check(ServerlessEvent event, Node id, String property, String type, Reporter report) {
        Template template = event.owner().template();
        if (Intrinsic.isMacro(id)) {
            return;
        }
        Optional<Intrinsic> call = Intrinsic.of(id);
        Optional<String> name = call.isPresent()
                ? call.filter(Intrinsic.Ref.class::isInstance)
                        .map(ref -> ((Intrinsic.Ref) ref).target().text())
                : Optional.of(id).filter(ScalarNode.class::isInstance).map(scalar -> ((ScalarNode) scalar).text());
        if (name.isEmpty()) {
            report.at(
                    event.anchor(property),
                    "%s must name the API directly, since SAM reads it at once; write !Ref API".formatted(property));
            return;
        }
        // a parameter's value is known to the transform only
        if (template.parameters().containsKey(name.get()) || name.get().contains("{")) {
            return;
        }
        Optional<Resource> target = template.resource(name.get());
        boolean implicit = name.get().equals("ServerlessRestApi") || name.get().equals("ServerlessHttpApi");
        if (target.isPresent() ? !target.get().type().equals(type) : !implicit && !template.hasResource(name.get())) {
            if (target.filter(SamEventApi::hasRoutes).isPresent()) {
                return;
            }
            List<String> apis =
                    template.resources(type).stream().map(Resource::logicalId).toList();
            Report finding = report.at(
                    id,
                    "%s \"%s\" is no %s of this template%s"
                            .formatted(property, name.get(), type, NearestName.hint(name.get(), apis)));
            // the transform succeeds, but the route is written nowhere, or into a definition of the other kind
            if (target.filter(one -> OTHER_APIS.contains(one.type())).isPresent()) {
                finding.as(Severity.WARNING);
            }
        }
    }

    /** An API of CloudFormation's own that defines its routes itself: SAM adds the permission, and that is all the event is there for. */
    private static boolean hasRoutes(Resource api) {
        return switch (api.type()) {
            case "AWS::ApiGateway::RestApi" ->
                api.property("Body").isPresent()
                        || api.property("BodyS3Location").isPresent()
                        || api.template().resources("AWS::ApiGateway::Method").stream()
                                .findAny()
                                .isPresent();
            case "AWS::ApiGatewayV2::Api" ->
                api.property("Body").isPresent()
                        || api.property("BodyS3Location").isPresent()
                        || api.template().resources("AWS::ApiGatewayV2::Route").stream()
                                .findAny()
                                .isPresent();
            default -> false;
        };
    }
}
