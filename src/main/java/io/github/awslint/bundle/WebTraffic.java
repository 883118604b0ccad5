package io.github.awslint.bundle;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.Dockerrun;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.Platform;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.build.JavaModule;
import io.github.awslint.spring.SpringConfiguration;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How requests reach an application in one environment.
 *
 * @param application that listens
 * @param listening where it listens
 * @param proxied the port to which the proxy passes requests
 * @param environment where this is so
 */
public record WebTraffic(
        Application application, ListeningPort listening, int proxied, EnvironmentVariables environment) {

    private static final List<String> DOCKER = List.of("Dockerfile", "docker-compose.yml", "docker-compose.yaml");

    /** The ways in all environments of a Spring Boot application on the Java SE platform; none where one is not known. */
    static List<WebTraffic> of(Application application) {
        Optional<JavaModule> module = application.module();
        if (module.isEmpty() || !isOnJavaSe(application, module.get()) || Proxy.isConfigured(application)) {
            return List.of();
        }
        List<Procfile> procfiles = application.files(Procfile.class).stream()
                .filter(file -> !file.isBuildfile())
                .toList();
        if (procfiles.size() > 1) {
            return List.of();
        }
        Optional<Procfile.Process> process = procfiles.stream()
                .flatMap(file -> file.processes().stream())
                .filter(found -> found.name().equals("web"))
                .findFirst();
        SpringConfiguration configuration =
                ApplicationFiles.of(module.get(), application.build(), application.bundle());
        List<WebTraffic> ways = new ArrayList<>();
        for (EnvironmentVariables environment : EnvironmentVariables.of(application)) {
            Optional<ListeningPort> port = new SpringServer(configuration, environment, process).port();
            OptionalInt proxied = Proxy.port(environment);
            if (port.isEmpty()
                    || proxied.isEmpty()
                    || !isSpring(port.get(), configuration, application, module.get())) {
                return List.of();
            }
            ways.add(new WebTraffic(application, port.get(), proxied.getAsInt(), environment));
        }
        return ways;
    }

    /** Whether requests do not reach the application. */
    public boolean isBroken() {
        return listening.number() != proxied;
    }

    /** Whether code or a script sets the port, so that the files do not tell. */
    public boolean isSetElsewhere() {
        boolean files =
                listening.source() == ListeningPort.Source.FILE || listening.source() == ListeningPort.Source.DEFAULT;
        FileTree tree = application.build().tree();
        return files
                && application
                        .module()
                        .filter(module -> PortInCode.isSet(tree, module.classesFolder())
                                || Scripts.mention("SERVER_PORT", tree, module.folder()))
                        .isPresent();
    }

    /** Whether what sets the port speaks to Spring Boot, and there is one. */
    private static boolean isSpring(
            ListeningPort port, SpringConfiguration configuration, Application application, JavaModule module) {
        return switch (port.source()) {
            case FILE, COMMAND -> true;
            case ENVIRONMENT -> !configuration.isEmpty() || SpringBoot.isUsed(application, module);
            case DEFAULT -> SpringBoot.isWebApplication(application, module);
        };
    }

    private static boolean isOnJavaSe(Application application, JavaModule module) {
        boolean docker = DOCKER.stream()
                        .map(name -> JavaModule.below(module.folder(), name))
                        .anyMatch(application.build().tree()::isFile)
                || !application.files(Dockerrun.class).isEmpty();
        boolean described = application.files().stream().anyMatch(WebTraffic::isSign)
                || !application.configurations().isEmpty()
                || !application.environments().isEmpty();
        List<String> platforms = platforms(application)
                .map(platform -> platform.text().toLowerCase(Locale.ROOT))
                .toList();
        boolean javaSe = platforms.stream().allMatch(name -> name.contains("corretto") && !name.contains("tomcat"));
        // a web archive may be started like a jar, which only the platform tells
        boolean program = module.packaging().equals("jar") || module.packaging().equals("war") && !platforms.isEmpty();
        return described && !docker && javaSe && program;
    }

    /** Other platforms read a Procfile, and other tools a file named cron.yaml. */
    private static boolean isSign(BundleFile file) {
        return file instanceof Procfile procfile
                ? procfile.isForBeanstalk()
                : file instanceof ExtensionsFile extensions
                        ? extensions.isInExtensionsFolder()
                        : BundlePath.of(file).isPresent();
    }

    /** The platforms that the project names for an application. */
    private static Stream<Platform> platforms(Application application) {
        return Stream.concat(
                application.environments().stream()
                        .map(EnvironmentOptions::facts)
                        .flatMap(facts -> facts.platform().stream()),
                application.configurations().stream()
                        .map(CliConfiguration::defaultPlatform)
                        .flatMap(Optional::stream));
    }
}
