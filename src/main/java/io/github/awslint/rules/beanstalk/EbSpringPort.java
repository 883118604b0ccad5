package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.EnvironmentDescription;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
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
                || !ways.stream().allMatch(WebTraffic::isBroken)
                || ways.get(0).isSetInCode()) {
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
        Report found = report.at(
                place(way, proxied),
                "The proxy passes requests to %s but the application listens on %s; %s"
                        .formatted(target, listens, remedy));
        other(way, application).ifPresent(where -> found.note(where, note(way.listening())));
    }

    private static Location place(WebTraffic way, Optional<OptionSetting> proxied) {
        ListeningPort listening = way.listening();
        boolean configured = listening.source() == ListeningPort.Source.COMMAND
                || listening.source() == ListeningPort.Source.ENVIRONMENT;
        if (configured && listening.place().isPresent()) {
            return listening.place().get();
        }
        if (proxied.isPresent()) {
            return proxied.get().value().location();
        }
        Application application = way.application();
        Stream<Location> command = application.procfile().stream()
                .flatMap(file -> file.processes().stream())
                .filter(process -> process.name().equals("web"))
                .map(process -> process.commandAt());
        Stream<Location> variables = way.environment().settings().stream()
                .filter(setting -> setting.namespace().equals(Options.ENVIRONMENT_VARIABLES))
                .map(OptionSetting::namespaceAt);
        Stream<Location> settings = way.environment().settings().stream().map(OptionSetting::namespaceAt);
        Stream<Location> descriptions = application.files().stream()
                .filter(EnvironmentDescription.class::isInstance)
                .map(EbSpringPort::start);
        Stream<Location> configurations =
                application.configurations().stream().map(file -> file.root().location());
        Stream<Location> files = application.files().stream().map(EbSpringPort::start);
        return Stream.of(command, variables, settings, descriptions, configurations, files)
                .flatMap(places -> places)
                .findFirst()
                .orElseThrow();
    }

    private static Location start(BundleFile file) {
        return file.source().location(0, file.source().lineRange(1).end());
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
