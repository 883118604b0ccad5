package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.beanstalk.Platform;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.ListeningPort;
import io.github.awslint.bundle.WebTraffic;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An application that listens on another port than the proxy passes requests to. */
final class EbSpringPort implements Rule<Application> {

    @Override
    public void check(Application application, Reporter report) {
        List<WebTraffic> ways = application.traffic();
        // one environment in which it works may be the only one there is
        if (ways.isEmpty()
                || application.mayUploadAny()
                || !ways.stream().allMatch(WebTraffic::isBroken)
                || ways.get(0).isSetElsewhere()) {
            return;
        }
        WebTraffic way = ways.get(0);
        Optional<OptionSetting> proxied = way.environment().setting("PORT");
        String target = proxied.isPresent() ? "port " + way.proxied() + ", which PORT names," : "port " + way.proxied();
        String remedy = way.listening().source() == ListeningPort.Source.COMMAND
                        || way.listening().source() == ListeningPort.Source.ENVIRONMENT
                ? "make them the same"
                : "set SERVER_PORT to " + way.proxied();
        String listens = way.listening().number() == 0
                ? "any free port"
                : String.valueOf(way.listening().number());
        place(way, proxied).ifPresent(where -> {
            Report found = report.at(
                    where,
                    "The proxy passes requests to %s but the application listens on %s; %s"
                            .formatted(target, listens, remedy));
            other(way, application).ifPresent(side -> found.note(side, note(way.listening())));
        });
    }

    /** The place that is to be mended, the nearest to the port first. */
    private static Optional<Location> place(WebTraffic way, Optional<OptionSetting> proxied) {
        ListeningPort listening = way.listening();
        boolean configured = listening.source() == ListeningPort.Source.COMMAND
                || listening.source() == ListeningPort.Source.ENVIRONMENT;
        if (configured && listening.place().isPresent()) {
            return listening.place();
        }
        Application application = way.application();
        List<OptionSetting> settings = way.environment().settings();
        Stream<Location> port = proxied.stream().map(setting -> setting.value().location());
        Stream<Location> command = application.procfile().stream()
                .flatMap(file -> file.processes().stream())
                .filter(process -> process.name().equals("web"))
                .map(Procfile.Process::commandAt);
        Stream<Location> variables = settings.stream()
                .filter(setting -> setting.namespace().equals(Options.ENVIRONMENT_VARIABLES))
                .map(OptionSetting::namespaceAt);
        Stream<Location> others = settings.stream().map(OptionSetting::namespaceAt);
        Stream<Location> platforms = application.environments().stream()
                .flatMap(environment -> environment.facts().platform().stream())
                .map(Platform::location);
        Stream<Location> files = Stream.concat(
                        application.files().stream().map(BundleFile::source),
                        application.configurations().stream().map(CliConfiguration::source))
                .map(source -> source.location(0, source.lineRange(1).end()));
        return Stream.of(port, command, variables, others, platforms, files)
                .flatMap(places -> places)
                .findFirst();
    }

    private static Optional<Location> other(WebTraffic way, Application application) {
        return switch (way.listening().source()) {
            case FILE -> way.listening().place();
            case DEFAULT ->
                application
                        .module()
                        .map(application.build()::lineage)
                        .flatMap(poms -> poms.plugin("spring-boot-maven-plugin")
                                .or(() -> poms.dependency("spring-boot-starter-web")));
            default ->
                way.environment().setting("PORT").map(port -> port.value().location());
        };
    }

    private static String note(ListeningPort listening) {
        return switch (listening.source()) {
            case FILE -> "the application's port";
            case DEFAULT -> "Spring Boot listens on 8080 where nothing else is set";
            default -> "the proxy's port";
        };
    }
}
