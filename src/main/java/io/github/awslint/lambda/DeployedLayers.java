package io.github.awslint.lambda;

import io.github.awslint.build.Build;
import java.util.List;

/**
 * The layers of a template whose content the project shows.
 *
 * @param functions the template's functions
 * @param all in document order
 */
public record DeployedLayers(LambdaFunctions functions, List<LayerContent> all) {

    public DeployedLayers {
        all = List.copyOf(all);
    }

    /** Looks up the content of a template's layers. */
    public static DeployedLayers of(LambdaFunctions functions, Build build) {
        return new DeployedLayers(
                functions,
                functions.template().resources("AWS::Lambda::LayerVersion", "AWS::Serverless::LayerVersion").stream()
                        .flatMap(layer -> LayerContent.of(layer, build).stream())
                        .toList());
    }
}
