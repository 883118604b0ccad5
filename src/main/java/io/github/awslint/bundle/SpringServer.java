package io.github.awslint.bundle;

import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.bundle.JavaCommand.Word;
import io.github.awslint.spring.PlaceholderText;
import io.github.awslint.spring.PlaceholderText.Lookup;
import io.github.awslint.spring.SpringConfiguration;
import io.github.awslint.spring.SpringProperty;
import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.Locale;
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

    private static final List<String> OPTION_VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");
    private static final Pattern PORT_OPTION = Pattern.compile("-Dserver\\.port=(\\S+)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)}?");

    private final SpringConfiguration configuration;
    private final EnvironmentVariables environment;
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
        Lookup variable = variable("SERVER_PORT");
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
        boolean elsewhere = ELSEWHERE.stream()
                .anyMatch(name -> environment.has(name)
                        || command.filter(java -> java.variables().containsKey(name))
                                .isPresent());
        boolean options = OPTION_VARIABLES.stream()
                .map(environment::value)
                .anyMatch(value -> !value.known()
                        || value.text().filter(text -> text.contains("spring.")).isPresent());
        boolean configured = command.filter(java -> java.setting("spring.config.location")
                                .isPresent()
                        || java.setting("spring.config.additional-location").isPresent()
                        || java.setting("spring.config.name").isPresent()
                        || java.setting("spring.config.import").isPresent())
                .isPresent();
        return unknownCommand || elsewhere || options || configured;
    }

    private Optional<ListeningPort> ofCommand(Word word) {
        int start = process.orElseThrow().commandAt().range().start();
        Location place = process.get().commandAt().source().location(start + word.start(), start + word.end());
        String text = word.text().substring(word.text().indexOf('=') + 1);
        Matcher name = VARIABLE.matcher(text);
        Optional<String> value = name.matches() ? variable(name.group(1)).text() : Optional.of(text);
        return value.flatMap(known -> of(known, Optional.of(place), ListeningPort.Source.COMMAND));
    }

    private Optional<ListeningPort> ofFiles() {
        Lookup named = command.flatMap(java -> java.setting("spring.profiles.active"))
                .map(word -> literal(word.text().substring(word.text().indexOf('=') + 1)))
                .orElseGet(() -> variable("SPRING_PROFILES_ACTIVE"));
        if (!named.known() || !configuration.isWhole()) {
            return Optional.empty();
        }
        Set<String> profiles = configuration.profiles(named.text());
        boolean noServer = configuration
                .get("spring.main.web-application-type", profiles)
                .filter(type -> type.text().equalsIgnoreCase("none"))
                .isPresent();
        if (noServer) {
            return Optional.empty();
        }
        Optional<SpringProperty> property = configuration.get(PORT, profiles);
        return property.isEmpty()
                ? Optional.of(new ListeningPort(DEFAULT, Optional.empty(), ListeningPort.Source.DEFAULT))
                : PlaceholderText.resolve(property.get().text(), name -> lookup(name, profiles))
                        .flatMap(text -> of(text, Optional.of(property.get().location()), ListeningPort.Source.FILE));
    }

    private Lookup lookup(String name, Set<String> profiles) {
        Optional<SpringProperty> property = configuration.get(name, profiles);
        if (property.isPresent() && !property.get().text().contains("${" + name)) {
            return Lookup.of(property.get().text());
        }
        Lookup exact = variable(name);
        boolean found = !exact.known() || exact.text().isPresent();
        return found
                ? exact
                : variable(name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""));
    }

    private Lookup variable(String name) {
        Optional<String> own = command.map(java -> java.variables().get(name));
        return own.map(SpringServer::literal).orElseGet(() -> environment.value(name));
    }

    private static Lookup literal(String text) {
        return text.contains("$") ? Lookup.UNKNOWN : Lookup.of(text);
    }

    private static Optional<ListeningPort> of(String text, Optional<Location> place, ListeningPort.Source source) {
        OptionalInt number =
                text.strip().matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(text.strip())) : OptionalInt.empty();
        return number.isPresent() ? Optional.of(new ListeningPort(number.getAsInt(), place, source)) : Optional.empty();
    }
}
