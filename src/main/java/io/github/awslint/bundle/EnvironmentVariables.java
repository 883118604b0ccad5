package io.github.awslint.bundle;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.OptionSource;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.spring.PlaceholderText.Lookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one environment of an application sets for its processes, and its options besides. */
public final class EnvironmentVariables {

    private final List<OptionSetting> settings;
    private final Map<String, OptionSetting> variables = new HashMap<>();
    private final boolean complete;

    private EnvironmentVariables(List<OptionSetting> settings, boolean complete) {
        this.settings = settings;
        this.complete = complete;
        for (OptionSetting setting : settings) {
            if (setting.namespace().equals(Options.ENVIRONMENT_VARIABLES)
                    || setting.namespace().equals(Options.ENVIRONMENT_SECRETS)) {
                variables.put(setting.option(), setting);
            }
        }
    }

    /** The environments of an application. What its {@code .ebextensions} set, all of them have, unless they set it otherwise. */
    static List<EnvironmentVariables> of(Application application) {
        List<EnvironmentOptions> environments = application.environments();
        if (environments.isEmpty()) {
            return List.of(new EnvironmentVariables(List.of(), true));
        }
        List<OptionSetting> shared = new ArrayList<>();
        List<EnvironmentOptions> own = new ArrayList<>();
        for (EnvironmentOptions environment : environments) {
            boolean extensions =
                    environment.settings().stream().allMatch(setting -> setting.source() == OptionSource.EXTENSIONS);
            if (extensions && environments.size() > 1) {
                shared.addAll(environment.settings());
            } else {
                own.add(environment);
            }
        }
        boolean readable = environments.stream().allMatch(EnvironmentOptions::isReadable);
        if (own.isEmpty()) {
            return List.of(new EnvironmentVariables(shared, readable));
        }
        return own.stream()
                .map(environment -> {
                    List<OptionSetting> all = new ArrayList<>(shared);
                    all.addAll(environment.settings());
                    // of several, none is complete for itself, yet nothing else is known of them
                    return new EnvironmentVariables(
                            all,
                            readable
                                    && (environment.isComplete()
                                            || environments.size() > 1 && isReadWhole(environment)));
                })
                .toList();
    }

    private static boolean isReadWhole(EnvironmentOptions environment) {
        return environment.settings().stream().noneMatch(setting -> setting.source() == OptionSource.TEMPLATE);
    }

    /** All settings, in rising precedence. */
    public List<OptionSetting> settings() {
        return settings;
    }

    /** The setting of a variable. */
    public Optional<OptionSetting> setting(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** Whether a variable is set, to whatever. */
    public boolean has(String name) {
        return variables.containsKey(name);
    }

    /** Whether a variable is set whose name Spring Boot takes for the same: {@code server.port} for {@code SERVER_PORT}. */
    boolean hasVariantOf(String name) {
        return variables.keySet().stream()
                .anyMatch(other -> !other.equals(name)
                        && other.replace('.', '_').replace('-', '_').equalsIgnoreCase(name));
    }

    /** The value of a variable. */
    public Lookup value(String name) {
        OptionSetting setting = variables.get(name);
        if (setting == null) {
            return complete ? Lookup.ABSENT : Lookup.UNKNOWN;
        }
        boolean secret = setting.namespace().equals(Options.ENVIRONMENT_SECRETS);
        return secret ? Lookup.UNKNOWN : setting.value().known().map(Lookup::of).orElse(Lookup.UNKNOWN);
    }
}
