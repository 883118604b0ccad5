package io.github.awslint.bundle;

import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.bundle.JavaCommand.Word;
import io.github.awslint.spring.PlaceholderText.Lookup;
import io.github.awslint.spring.SpringConfiguration;
import io.github.awslint.spring.SpringProperty;
import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The port on which a Spring Boot application listens in one environment: what the command says counts most, then the environment's
 * properties, then the application's own files (https://docs.spring.io/spring-boot/reference/features/external-config.html).
 */
final class SpringServer {

    private static final String PORT = "server.port";
    private static final int DEFAULT = 8080;

    /** Properties that bring settings from elsewhere. */
    private static final List<String> ELSEWHERE = List.of(
            "SPRING_APPLICATION_JSON",
            "SPRING_CONFIG_LOCATION",
            "SPRING_CONFIG_ADDITIONAL_LOCATION",
            "SPRING_CONFIG_NAME",
            "SPRING_CONFIG_IMPORT",
            "SPRING_MAIN_WEB_APPLICATION_TYPE");

    private static final List<String> SETTINGS_ELSEWHERE = List.of(
            "spring.config.location",
            "spring.config.additional-location",
            "spring.config.name",
            "spring.config.import",
            "spring.main.web-application-type");

    private static final String PROFILES = "spring.profiles.active";
    private static final List<String> OPTION_VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");
    private static final Pattern PORT_OPTION = Pattern.compile("-Dserver\\.port=(\\S+)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)}?");

    private final SpringConfiguration configuration;
    private final EnvironmentVariables environment;
    private final SpringNames names;
    private final Optional<Procfile.Process> process;
    private final Optional<JavaCommand> command;

    /**
     * @param process the one that gets the requests; empty where Beanstalk starts the only jar itself
     */
    SpringServer(
            SpringConfiguration configuration, EnvironmentVariables environment, Optional<Procfile.Process> process) {
        this.configuration = configuration;
        this.environment = environment;
        this.process = process;
        this.command = process.flatMap(found -> JavaCommand.parse(found.command()));
        this.names = new SpringNames(configuration, environment, command);
    }

    /** The port; empty where it is not known. */
    Optional<ListeningPort> port() {
        if (hidesSettings()) {
            return Optional.empty();
        }
        Optional<Word> word = command.flatMap(java -> java.setting(PORT));
        if (word.isPresent()) {
            return ofCommand(word.get());
        }
        for (String name : OPTION_VARIABLES) {
            Optional<OptionSetting> options = environment.setting(name);
            Matcher option = PORT_OPTION.matcher(
                    options.flatMap(set -> set.value().known()).orElse(""));
            if (option.find()) {
                return of(
                        option.group(1), options.map(set -> set.value().location()), ListeningPort.Source.ENVIRONMENT);
            }
        }
        Lookup variable = names.variable("SERVER_PORT");
        if (!variable.known() || variable.text().isPresent()) {
            Optional<Location> place =
                    environment.setting("SERVER_PORT").map(set -> set.value().location());
            return variable.text().flatMap(text -> of(text, place, ListeningPort.Source.ENVIRONMENT));
        }
        return ofFiles();
    }

    /** Whether something may set the port that cannot be seen here. */
    private boolean hidesSettings() {
        boolean unknownCommand = process.isPresent()
                && command.filter(java -> !java.hasUnknownOptions()).isEmpty();
        boolean options = OPTION_VARIABLES.stream()
                .map(environment::value)
                .anyMatch(value -> !value.known()
                        || value.text().filter(text -> text.contains("spring.")).isPresent());
        return unknownCommand
                || options
                || ELSEWHERE.stream().anyMatch(names::has)
                || SETTINGS_ELSEWHERE.stream()
                        .anyMatch(name ->
                                command.flatMap(java -> java.setting(name)).isPresent())
                || environment.hasVariantOf("SERVER_PORT");
    }

    private Optional<ListeningPort> ofCommand(Word word) {
        int start = process.orElseThrow().commandAt().range().start();
        Location place = process.get().commandAt().source().location(start + word.start(), start + word.end());
        String text = word.text().substring(word.text().indexOf('=') + 1);
        Matcher name = VARIABLE.matcher(text);
        Optional<String> value = name.matches() ? names.variable(name.group(1)).text() : Optional.of(text);
        return value.flatMap(known -> of(known, Optional.of(place), ListeningPort.Source.COMMAND));
    }

    private Optional<ListeningPort> ofFiles() {
        Optional<Set<String>> active = configuration.isWhole() ? profiles() : Optional.empty();
        if (active.isEmpty() || hasNoServer(active.get())) {
            return Optional.empty();
        }
        Optional<SpringProperty> property = configuration.get(PORT, active.get());
        return property.isEmpty()
                ? Optional.of(new ListeningPort(DEFAULT, Optional.empty(), ListeningPort.Source.DEFAULT))
                : names.resolve(property.get().text(), active.get())
                        .flatMap(text -> of(text, Optional.of(property.get().location()), ListeningPort.Source.FILE));
    }

    /** The active profiles; empty where they are not known. */
    private Optional<Set<String>> profiles() {
        Lookup given = command.flatMap(java -> java.setting(PROFILES))
                .map(word ->
                        SpringNames.literal(word.text().substring(word.text().indexOf('=') + 1)))
                .orElseGet(() -> names.variable("SPRING_PROFILES_ACTIVE"));
        if (!given.known() || given.text().isPresent()) {
            return given.text().map(text -> configuration.profiles(given.text()));
        }
        return configuration
                .activeProfiles()
                .map(written -> names.resolve(written, Set.of()).map(text -> configuration.profiles(Optional.of(text))))
                .orElseGet(() -> Optional.of(configuration.profiles(Optional.empty())));
    }

    private boolean hasNoServer(Set<String> profiles) {
        return configuration
                .get("spring.main.web-application-type", profiles)
                .filter(type -> type.text().equalsIgnoreCase("none"))
                .isPresent();
    }

    private static Optional<ListeningPort> of(String text, Optional<Location> place, ListeningPort.Source source) {
        OptionalInt number =
                text.strip().matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(text.strip())) : OptionalInt.empty();
        return number.isPresent() ? Optional.of(new ListeningPort(number.getAsInt(), place, source)) : Optional.empty();
    }
}
