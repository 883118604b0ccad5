package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.AppSpec;
import io.github.awslint.codedeploy.EcsAppSpec;
import io.github.awslint.codedeploy.FunctionHook;
import io.github.awslint.codedeploy.Hook;
import io.github.awslint.codedeploy.LambdaAppSpec;
import io.github.awslint.codedeploy.LifecycleEvents;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Hooks run only under the names that the platform has; names are compared letter by letter. */
final class CodedeployHookEvent implements Rule<AppSpec> {

    @Override
    public void check(AppSpec appSpec, Reporter report) {
        if (appSpec instanceof ServerAppSpec server) {
            server.hooks().forEach(hook -> checkServer(hook, report));
        } else if (appSpec instanceof LambdaAppSpec lambda) {
            checkFunctions(lambda.hooks(), LifecycleEvents.LAMBDA, "Lambda", report);
        } else if (appSpec instanceof EcsAppSpec ecs) {
            checkFunctions(ecs.hooks(), LifecycleEvents.ECS, "Amazon ECS", report);
        }
    }

    private static void checkServer(Hook hook, Reporter report) {
        String event = hook.event();
        ScalarNode key = hook.entry().key();
        if (LifecycleEvents.SERVER.contains(event) || Placeholder.isIn(event)) {
            return;
        }
        if (LifecycleEvents.RESERVED.contains(event)) {
            report.at(
                    key,
                    "event " + event + " is CodeDeploy's own and runs no scripts; use BeforeInstall or AfterInstall");
            return;
        }
        Optional<String> near = NearestName.of(event, LifecycleEvents.SERVER);
        report.at(
                        key,
                        "event \"" + event + "\" never runs"
                                + near.map(name -> "; write " + name)
                                        .orElse("; use an event such as AfterInstall or ValidateService"))
                // codedeploy-local runs events of any name when told to
                .as(near.isPresent() ? Severity.ERROR : Severity.WARNING);
    }

    private static void checkFunctions(
            List<FunctionHook> hooks, List<String> events, String platform, Reporter report) {
        for (FunctionHook hook : hooks) {
            String event = hook.event().text();
            if (!events.contains(event) && !Placeholder.isIn(event)) {
                report.at(
                        hook.event(),
                        "event \"" + event + "\" does not exist for " + platform
                                + remedy(NearestName.of(event, events), events));
            }
        }
    }

    private static String remedy(Optional<String> near, List<String> events) {
        return near.map(name -> "; write " + name).orElse("; use one of " + String.join(", ", events));
    }
}
