package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.Service;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Set;

/** A service that CodeDeploy deploys, without the load balancer by which it shifts the traffic, or without a deployment group. */
final class EcsCodedeployControllerLb implements Rule<Template> {

    @Override
    public Set<String> keys() {
        return Set.of("DeploymentController");
    }

    @Override
    public void check(Template template, Reporter report) {
        Service.of(template)
                .filter(service -> service.get("DeploymentController", "Type").is("CODE_DEPLOY"))
                .forEach(service -> check(service, template, report));
    }

    private static void check(Service service, Template template, Reporter report) {
        Value controller = service.get("DeploymentController", "Type");
        Value balancers = service.get("LoadBalancers");
        if (balancers.certainItems().filter(List::isEmpty).isPresent()) {
            report.at(
                    controller.place(), "Type CODE_DEPLOY needs LoadBalancers, by which CodeDeploy shifts the traffic");
        } else if (!template.mayHoldMore() && !isInGroup(service, template)) {
            report.at(
                            controller.place(),
                            "Type CODE_DEPLOY waits for a deployment group, this template has none for it")
                    .as(Severity.INFO);
        }
    }

    /** Whether a deployment group deploys the service; also where that is not known. */
    private static boolean isInGroup(Service service, Template template) {
        return template.resources("AWS::CodeDeploy::DeploymentGroup").stream()
                .map(group -> group.value("ECSServices"))
                .anyMatch(services -> !services.isWholeList()
                        || services.items().stream().anyMatch(item -> mayBe(item.get("ServiceName"), service)));
    }

    private static boolean mayBe(Value name, Service service) {
        boolean same = name.attributes().stream()
                .anyMatch(attribute ->
                        attribute.logicalId().equals(service.resource().logicalId()));
        Value own = service.get("ServiceName");
        return same
                || name.attributes().isEmpty()
                        && (name.text().isEmpty() || own.text().equals(name.text()));
    }
}
