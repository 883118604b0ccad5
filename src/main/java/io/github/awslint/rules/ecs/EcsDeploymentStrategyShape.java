package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.Service;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A service that asks for a way of deployment without its numbers, or for one that its controller does not know. */
final class EcsDeploymentStrategyShape implements Rule<Template> {

    private static final Map<String, String> BLOCKS =
            Map.of("LINEAR", "LinearConfiguration", "CANARY", "CanaryConfiguration");

    private static final List<String> TRAFFIC =
            List.of("LoadBalancers", "ServiceConnectConfiguration", "VpcLatticeConfigurations");

    /** Minutes. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-linearconfiguration.html */
    private static final long LONGEST = 1980;

    @Override
    public Set<String> keys() {
        return Set.of("Strategy", "DeploymentCircuitBreaker");
    }

    @Override
    public void check(Template template, Reporter report) {
        Service.of(template).forEach(service -> {
            checkStrategy(service, report);
            checkDuration(service, report);
            checkCircuitBreaker(service, report);
        });
    }

    private static void checkStrategy(Service service, Reporter report) {
        Value strategy = service.get("DeploymentConfiguration", "Strategy");
        Optional<String> name = strategy.text();
        if (name.isEmpty()) {
            return;
        }
        Value controller = service.get("DeploymentController", "Type");
        if (!name.get().equals("ROLLING") && (controller.is("CODE_DEPLOY") || controller.is("EXTERNAL"))) {
            report.at(
                    strategy.place(),
                    "Strategy %s works with the deployment controller ECS only, this service has %s"
                            .formatted(name.get(), controller.text().get()));
        }
        String block = BLOCKS.get(name.get());
        if (block == null) {
            return;
        }
        if (service.get("DeploymentConfiguration", block).isAbsent()) {
            report.at(strategy.place(), "Strategy %s has no %s, say how much and how long".formatted(name.get(), block))
                    .as(Severity.WARNING);
        }
        if (TRAFFIC.stream().allMatch(property -> service.get(property).isAbsent())) {
            report.at(
                            strategy.place(),
                            "Strategy %s has no traffic to shift, the service has no load balancer"
                                    .formatted(name.get()))
                    .as(Severity.WARNING);
        }
    }

    private static void checkDuration(Service service, Reporter report) {
        Value configuration = service.get("DeploymentConfiguration");
        Value strategy = configuration.get("Strategy");
        long minutes = 0;
        if (strategy.is("LINEAR")) {
            double share = number(configuration.get("LinearConfiguration", "StepPercent"));
            // the last step reaches 100 percent and waits no more
            double waits = share <= 0 ? 0 : Math.ceil(100 / share) - 1;
            minutes = (long) (waits * number(configuration.get("LinearConfiguration", "StepBakeTimeInMinutes")));
        } else if (strategy.is("CANARY")) {
            minutes = (long) number(configuration.get("CanaryConfiguration", "CanaryBakeTimeInMinutes"));
        }
        minutes += minutes == 0 ? 0 : (long) number(configuration.get("BakeTimeInMinutes"));
        if (minutes > LONGEST) {
            report.at(
                    strategy.place(),
                    "Strategy %s takes %d minutes of waiting, CloudFormation allows %d (33 hours)"
                            .formatted(strategy.text().orElse(""), minutes, LONGEST));
        }
    }

    /** A number that is surely written; else 0. */
    private static double number(Value value) {
        try {
            return Double.parseDouble(value.text().orElse("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void checkCircuitBreaker(Service service, Reporter report) {
        Value enabled = service.get("DeploymentConfiguration", "DeploymentCircuitBreaker", "Enable");
        if (service.get("DeploymentController", "Type").is("CODE_DEPLOY") && enabled.isTrue()) {
            report.at(
                    enabled.place(),
                    "DeploymentCircuitBreaker works with the deployment controller ECS only, remove it");
        }
    }
}
