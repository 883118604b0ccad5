package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A layer of the template on a function whose runtime or architecture the layer does not list. */
final class LambdaLayerIncompatibleRuntime implements Rule<LambdaFunctions> {

    private static final Set<String> LAYERS = Set.of("AWS::Lambda::LayerVersion", "AWS::Serverless::LayerVersion");
    private static final String DEFAULT_ARCHITECTURE = "x86_64";

    @Override
    public Set<String> keys() {
        return Set.of("Layers");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("Layers")) {
            for (Value item : function.value("Layers").items()) {
                if (item.alternatives().size() == 1 && item.alternatives().get(0) instanceof Attribute edge) {
                    functions
                            .template()
                            .resource(edge.logicalId())
                            .filter(layer -> LAYERS.contains(layer.type()))
                            .ifPresent(layer -> check(function, edge, layer, report));
                }
            }
        }
    }

    private static void check(LambdaFunction function, Attribute edge, Resource layer, Reporter report) {
        compare(
                function,
                edge,
                layer,
                "CompatibleRuntimes",
                function.value("Runtime").text(),
                report);
        compare(function, edge, layer, "CompatibleArchitectures", architecture(function), report);
    }

    private static Optional<String> architecture(LambdaFunction function) {
        Value written = function.value("Architectures");
        if (written.isAbsent()) {
            return Optional.of(DEFAULT_ARCHITECTURE);
        }
        return written.certainItems()
                .filter(items -> items.size() == 1)
                .flatMap(items -> items.get(0).text());
    }

    /** A layer that lists nothing is for all. */
    private static void compare(
            LambdaFunction function,
            Attribute edge,
            Resource layer,
            String property,
            Optional<String> wanted,
            Reporter report) {
        List<Value> items = layer.value(property).certainItems().orElse(List.of());
        List<String> listed =
                items.stream().flatMap(item -> item.text().stream()).toList();
        boolean readable = !items.isEmpty() && listed.size() == items.size();
        if (readable && wanted.isPresent() && !listed.contains(wanted.get())) {
            report.at(
                            function.placeFor(edge.place()),
                            "Layer \"%s\" lists %s, not %s of \"%s\"; add it there once you know that it works"
                                    .formatted(
                                            layer.logicalId(),
                                            String.join(", ", listed),
                                            wanted.get(),
                                            function.name()))
                    .note(layer.property(property).orElseThrow().key(), "what the layer is made for");
        }
    }
}
