package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Environment variables that together are larger than Lambda takes. */
final class LambdaEnvironmentSize implements Rule<LambdaFunctions> {

    /** Bytes. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
    private static final int MAX_BYTES = 4096;

    @Override
    public Set<String> keys() {
        return Set.of("Variables");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.all()) {
            int bytes = size(function);
            if (bytes > MAX_BYTES) {
                report.at(
                        function.placeFor(variablesKey(function)),
                        "Environment variables of \"%s\" are %d bytes, Lambda takes 4096; keep the rest elsewhere"
                                .formatted(function.name(), bytes));
            }
        }
    }

    private static int size(LambdaFunction function) {
        int bytes = 0;
        for (Value.Property variable : function.environment()) {
            if (!variable.value().mayBeAbsent()) {
                bytes += size(variable.name()) + size(variable.value().text().orElse(""));
            }
        }
        return bytes;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Node variablesKey(LambdaFunction function) {
        return function.resource()
                .properties()
                .map("Environment")
                .flatMap((MapNode environment) -> environment.entry("Variables"))
                .map(Entry::key)
                .<Node>map(key -> key)
                .orElse(function.key());
    }
}
