package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.AnyCase;
import io.github.awslint.codedeploy.AppSpec;
import io.github.awslint.codedeploy.EcsAppSpec;
import io.github.awslint.codedeploy.LambdaAppSpec;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.Set;

/** A deployment that no hook checks succeeds as soon as its files are copied. */
final class CodedeployNoValidation implements Rule<AppSpec> {

    private static final Set<String> CHECKING_EVENTS = Set.of("ValidateService", "AfterAllowTraffic");

    @Override
    public void check(AppSpec appSpec, Reporter report) {
        if (appSpec instanceof ServerAppSpec server) {
            checkServer(server, report);
        } else if (appSpec instanceof LambdaAppSpec || appSpec instanceof EcsAppSpec) {
            Optional<Node> hooks = new AnyCase(appSpec.root()).get("Hooks");
            if (isEmpty(hooks)) {
                new AnyCase(appSpec.root())
                        .entry("Resources")
                        .ifPresent(resources -> report.at(
                                resources,
                                "deployment has no Hooks; let a function check the new version in BeforeAllowTraffic"));
            }
        }
    }

    private static void checkServer(ServerAppSpec server, Reporter report) {
        Optional<Entry> hooks = server.root().entry("hooks");
        boolean readable =
                hooks.isEmpty() || hooks.get().value() instanceof MapNode || isEmpty(hooks.map(Entry::value));
        boolean checks = server.hooks().stream().anyMatch(hook -> CHECKING_EVENTS.contains(hook.event()));
        if (readable && !checks) {
            report.at(
                    hooks.orElse(server.root().entries().get(0)),
                    "deployment has no ValidateService hook; add a script that fails when the application is not up");
        }
    }

    private static boolean isEmpty(Optional<Node> hooks) {
        return hooks.isEmpty()
                || hooks.get() instanceof ListNode list && list.items().isEmpty()
                || hooks.get() instanceof ScalarNode scalar && scalar.isNull();
    }
}
