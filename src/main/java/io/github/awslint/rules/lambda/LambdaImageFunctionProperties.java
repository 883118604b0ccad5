package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A property for zip archives on a function that is a container image. */
final class LambdaImageFunctionProperties implements Rule<LambdaFunctions> {

    private static final List<String> ZIP_ONLY = List.of("Runtime", "Handler", "Layers");

    @Override
    public Set<String> keys() {
        return Set.of("PackageType");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("PackageType")) {
            if (function.value("PackageType").is("Image")) {
                ZIP_ONLY.forEach(property -> check(function, property, report));
            }
        }
    }

    private static void check(LambdaFunction function, String property, Reporter report) {
        Value value = function.value(property);
        Optional<Entry> entry = function.resource().property(property);
        boolean empty = value.isWholeList() && value.items().isEmpty();
        if (entry.isEmpty() || !value.isSet() || empty) {
            return;
        }
        boolean own = function.holds(entry.get().key());
        Report finding = report.at(
                function.placeFor(entry.get().key()),
                "%s of image function \"%s\" is refused; %s"
                        .formatted(
                                property,
                                function.name(),
                                own
                                        ? "an image brings its own, remove it"
                                        : "inherited from Globals, list it in IgnoreGlobals"));
        if (!own) {
            finding.note(entry.get().key(), "inherited from here");
        }
        finding.as(value.mayBeAbsent() ? Severity.WARNING : Severity.ERROR);
    }
}
