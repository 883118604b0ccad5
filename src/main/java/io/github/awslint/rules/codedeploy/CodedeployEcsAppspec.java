package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.AnyCase;
import io.github.awslint.codedeploy.EcsAppSpec;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.TargetResource;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The properties of the service that CodeDeploy starts the new task set with. */
final class CodedeployEcsAppspec implements Rule<EcsAppSpec> {

    private static final List<String> NETWORK = List.of("Subnets", "SecurityGroups", "AssignPublicIp");

    @Override
    public void check(EcsAppSpec appSpec, Reporter report) {
        for (TargetResource resource : appSpec.resources()) {
            resource.properties().ifPresent(properties -> {
                properties
                        .child("LoadBalancerInfo")
                        .flatMap(info -> info.scalar("ContainerPort"))
                        .ifPresent(port -> checkPort(port, report));
                properties
                        .child("NetworkConfiguration")
                        .flatMap(network -> network.child("AwsvpcConfiguration"))
                        .ifPresent(network -> checkNetwork(network, report));
                properties
                        .get("CapacityProviderStrategy")
                        .filter(ListNode.class::isInstance)
                        .ifPresent(strategy -> checkStrategy((ListNode) strategy, report));
            });
        }
    }

    private static void checkPort(ScalarNode port, Reporter report) {
        if (!Placeholder.isLiteral(port)) {
            return;
        }
        OptionalLong number = port.asInteger();
        if (number.isEmpty() || number.getAsLong() < 1 || number.getAsLong() > 65535) {
            report.at(port, "ContainerPort \"" + port + "\" is no port; write a number from 1 to 65535");
        } else if (port.style() != ScalarNode.Style.PLAIN) {
            report.at(port, "ContainerPort \"" + port + "\" is text; write the number without quotes")
                    .as(Severity.WARNING);
        }
    }

    private static void checkNetwork(AnyCase network, Reporter report) {
        List<String> missing =
                NETWORK.stream().filter(name -> !network.has(name)).toList();
        if (!missing.isEmpty() && missing.size() < NETWORK.size()) {
            report.at(network.map(), "AwsvpcConfiguration lacks " + String.join(" and ", missing) + "; give all three");
        }
        network.scalar("AssignPublicIp")
                .filter(Placeholder::isLiteral)
                .filter(value -> !List.of("ENABLED", "DISABLED").contains(value.text()))
                .ifPresent(value -> report.at(value, "AssignPublicIp \"" + value + "\" is not ENABLED or DISABLED"));
    }

    private static void checkStrategy(ListNode strategy, Reporter report) {
        List<AnyCase> items = strategy.items().stream()
                .filter(MapNode.class::isInstance)
                .map(item -> new AnyCase((MapNode) item))
                .toList();
        List<ScalarNode> bases = items.stream()
                .flatMap(item -> item.scalar("Base").stream())
                .filter(base -> base.asInteger().orElse(0) > 0)
                .toList();
        if (bases.size() > 1) {
            report.at(bases.get(1), "Base is set for two capacity providers; only one of them may have a base")
                    .note(bases.get(0), "first base");
        }
        List<Optional<Node>> weights =
                items.stream().map(item -> item.get("Weight")).toList();
        if (!weights.isEmpty() && weights.stream().allMatch(CodedeployEcsAppspec::isZero)) {
            report.at(strategy, "every Weight is 0, so that no task can be placed; give one provider a weight above 0");
        }
    }

    /** An absent weight is 0 as well, but a list without any is more likely shortened than wrong. */
    private static boolean isZero(Optional<Node> weight) {
        return weight.filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(value -> value.asInteger().orElse(1) == 0)
                .isPresent();
    }
}
