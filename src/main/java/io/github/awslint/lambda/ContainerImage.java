package io.github.awslint.lambda;

import io.github.awslint.build.Build;
import io.github.awslint.build.LocalPath;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The image that {@code sam build} makes for a function
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-build.html).
 *
 * @param function the function
 * @param place the value that names the folder which Docker sees
 * @param context this folder
 * @param dockerfile in this folder
 */
public record ContainerImage(LambdaFunction function, ScalarNode place, String context, Dockerfile dockerfile) {

    /** The class that speaks with Lambda, to be started where the base image starts none. */
    public static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    private static final Pattern OF_LAMBDA =
            Pattern.compile("(public\\.ecr\\.aws/(lambda|sam)/|(docker\\.io/)?amazon/aws-lambda-).*");
    private static final Pattern OF_LAMBDA_FOR_JAVA =
            Pattern.compile("(public\\.ecr\\.aws/lambda/|(docker\\.io/)?amazon/aws-lambda-)java(:.*)?");

    /** The image of a function, where its Dockerfile is a file of the project. */
    static Optional<ContainerImage> of(LambdaFunction function, Build build) {
        Value metadata = function.resource().attributeValue("Metadata");
        if (metadata.isAbsent()
                || !function.value("PackageType").is("Image")
                || !metadata.get("DockerBuildTarget").isAbsent()
                || !(metadata.get("DockerContext").place() instanceof ScalarNode context)
                || metadata.get("DockerContext").text().isEmpty()) {
            return Optional.empty();
        }
        Value named = metadata.get("Dockerfile");
        Optional<String> name = named.isAbsent() ? Optional.of("Dockerfile") : named.text();
        return LocalPath.of(context)
                .flatMap(folder -> name.flatMap(file -> read(folder.isEmpty() ? file : folder + "/" + file, build))
                        .map(file -> new ContainerImage(function, context, folder, file)));
    }

    private static Optional<Dockerfile> read(String path, Build build) {
        if (!build.tree().isFile(path)) {
            return Optional.empty();
        }
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(path, build.tree().read(path));
            return decoded.readable() ? Dockerfile.read(decoded.source()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether AWS made the image that this one is made of, with a runtime in it. */
    public boolean isOfLambda() {
        return OF_LAMBDA.matcher(dockerfile.image()).matches();
    }

    /** Whether the Dockerfile starts Lambda's client for Java itself. */
    public boolean startsClient() {
        return dockerfile
                .last("ENTRYPOINT")
                .filter(entry -> entry.text().contains(CLIENT))
                .isPresent();
    }

    /** The handler that the template or the Dockerfile gives to Lambda's runtime for Java; empty where it starts something else. */
    Optional<String> handler() {
        boolean managed = OF_LAMBDA_FOR_JAVA.matcher(dockerfile.image()).matches()
                && dockerfile.last("ENTRYPOINT").isEmpty();
        if (!managed && !startsClient()
                || !function.value("ImageConfig", "EntryPoint").isAbsent()) {
            return Optional.empty();
        }
        Value command = function.value("ImageConfig", "Command");
        if (command.isAbsent()) {
            return command()
                    .map(Dockerfile.Instruction::words)
                    .flatMap(words -> words.stream().findFirst());
        }
        List<Value> words = command.certainItems().orElse(List.of());
        return words.isEmpty() ? Optional.empty() : words.get(0).text();
    }

    /** Where the template names the handler, or the folder of the Dockerfile that does. */
    Node handlerPlace() {
        List<Value> words = function.value("ImageConfig", "Command").items();
        return words.isEmpty() ? place : function.placeFor(words.get(0).place());
    }

    /** The Dockerfile's instruction that names the handler; empty where the template does. */
    public Optional<Dockerfile.Instruction> command() {
        return function.value("ImageConfig", "Command").isAbsent() ? dockerfile.last("CMD") : Optional.empty();
    }
}
