package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassPath;
import io.github.awslint.build.DeclaredDependencies;
import io.github.awslint.build.JavaModule;
import io.github.awslint.lambda.ContainerImage;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An image on a base that is not Lambda's, without the client that speaks with Lambda. */
final class LambdaImageRuntimeClient implements Rule<DeployedFunctions> {

    private static final String CLIENT_ARTIFACT = "aws-lambda-java-runtime-interface-client";

    /** Images that have a JDK, or nothing, in them; of others nobody can tell. */
    private static final Pattern PLAIN_BASE = Pattern.compile(
            "((docker\\.io|public\\.ecr\\.aws/docker)/)?(library/)?(eclipse-temurin|openjdk|amazoncorretto|amazonlinux|debian|ubuntu|alpine|maven|gradle|ibm-semeru-runtimes|sapmachine)(:.*)?"
                    + "|public\\.ecr\\.aws/(amazoncorretto/amazoncorretto|amazonlinux/amazonlinux)(:.*)?"
                    + "|bellsoft/liberica-.*|azul/zulu-openjdk.*|mcr\\.microsoft\\.com/openjdk/jdk.*|gcr\\.io/distroless/java.*");

    /** Frameworks that speak with Lambda themselves. */
    private static final List<String> FRAMEWORKS =
            List.of("io.quarkus", "io.micronaut", "org.springframework.cloud", "org.http4k");

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            function.image()
                    .filter(image ->
                            PLAIN_BASE.matcher(image.dockerfile().image()).matches())
                    .filter(image ->
                            image.function().value("ImageConfig", "EntryPoint").isAbsent())
                    .ifPresent(image -> check(function, image, report));
        }
    }

    private static void check(DeployedFunction function, ContainerImage image, Reporter report) {
        String text = image.dockerfile().text();
        boolean started = image.startsClient();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean mayBring = text.contains("runtime-interface-client")
                || !started && (lower.contains("lambda") || lower.contains("bootstrap"));
        JavaModule module = function.build().moduleAt(image.context()).orElse(null);
        if (mayBring || module == null || !lacksClient(function, module)) {
            return;
        }
        String message = started
                ? "Image starts AWSLambda, which \"%s\" does not bring; add the dependency %s"
                        .formatted(module.artifactId(), CLIENT_ARTIFACT)
                : "Image of \"%s\" has nothing that speaks with Lambda; add %s or start from public.ecr.aws/lambda/java"
                        .formatted(image.dockerfile().image(), CLIENT_ARTIFACT);
        Report found = report.at(image.place(), message)
                .note(image.dockerfile().from(), "the base image, which is not Lambda's");
        function.build()
                .pom(module)
                .ifPresent(pom -> found.note(pom.locate("dependencies", "artifactId"), "the dependencies"));
        found.as(started ? Severity.ERROR : Severity.WARNING);
    }

    private static boolean lacksClient(DeployedFunction function, JavaModule module) {
        Optional<DeclaredDependencies> declared = DeclaredDependencies.of(module, function.build());
        boolean framework = declared.filter(all -> all.groups().stream()
                        .anyMatch(group -> FRAMEWORKS.stream().anyMatch(group::startsWith)))
                .isPresent();
        if (framework
                || declared.filter(all -> all.artifacts().contains(CLIENT_ARTIFACT))
                        .isPresent()) {
            return false;
        }
        Optional<ClassPath> classes = function.classes().filter(ClassPath::isComplete);
        return classes.isPresent()
                ? !classes.get().holds(ContainerImage.CLIENT.replace('.', '/'))
                : declared.isPresent();
    }
}
