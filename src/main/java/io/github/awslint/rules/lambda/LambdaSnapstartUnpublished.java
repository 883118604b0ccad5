package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.lambda.FunctionTarget;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** SnapStart on a function of which the template publishes no version. */
final class LambdaSnapstartUnpublished implements Rule<LambdaFunctions> {

    @Override
    public Set<String> keys() {
        return Set.of("SnapStart");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("SnapStart")) {
            if (function.value("SnapStart", "ApplyOn").is("PublishedVersions")
                    && function.value("AutoPublishAlias").isAbsent()
                    && !mayBePublished(function, functions)) {
                report.at(
                        function.placeFor(function.value("SnapStart", "ApplyOn").place()),
                        "SnapStart of \"%s\" has no effect, no version is published; %s"
                                .formatted(
                                        function.name(),
                                        function.isServerless()
                                                ? "set AutoPublishAlias and call the alias"
                                                : "add an AWS::Lambda::Version and call it"));
            }
        }
    }

    private static boolean mayBePublished(LambdaFunction function, LambdaFunctions functions) {
        return functions.template().transforms().unpredictable()
                || functions.template().resources("AWS::Lambda::Version").stream()
                        .anyMatch(version -> {
                            List<FunctionTarget> targets =
                                    name(version).map(functions::targets).orElse(List.of());
                            return targets.isEmpty()
                                    || targets.stream().anyMatch(target -> target.function() == function);
                        });
    }

    private static Optional<Node> name(Resource version) {
        return version.properties().get("FunctionName");
    }
}
