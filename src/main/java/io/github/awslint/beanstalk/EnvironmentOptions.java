package io.github.awslint.beanstalk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The effective options of one environment, as far as the project tells: all files that describe it, the later ones winning. The
 * precedence is that of https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html.
 */
public final class EnvironmentOptions {

    private final List<OptionSetting> settings = new ArrayList<>();
    private final Map<OptionSetting.Key, OptionSetting> effective = new LinkedHashMap<>();
    private final EnvironmentFacts facts;
    private final boolean readable;
    private final boolean complete;
    private final boolean declaredInFull;

    /**
     * @param parts the settings of each file, the one with the highest precedence last
     * @param facts what the files say besides
     * @param complete whether these are all files of the environment and all could be read; only then is an option known to be absent
     */
    public EnvironmentOptions(List<OptionSettings> parts, EnvironmentFacts facts, boolean complete) {
        for (OptionSettings part : parts) {
            for (OptionSetting setting : part.settings()) {
                settings.add(setting);
                effective.put(setting.key(), setting);
            }
        }
        this.facts = facts;
        this.readable = parts.stream().allMatch(OptionSettings::complete);
        this.complete = complete && readable;
        this.declaredInFull = parts.stream()
                .anyMatch(part ->
                        part.source() == OptionSource.SAVED_CONFIGURATION || part.source() == OptionSource.TEMPLATE);
    }

    /** Every setting of every file, overridden ones included, in rising precedence. */
    public List<OptionSetting> settings() {
        return Collections.unmodifiableList(settings);
    }

    /** The settings that count. */
    public Collection<OptionSetting> effective() {
        return Collections.unmodifiableCollection(effective.values());
    }

    /** The effective setting of an option; for scheduled actions see {@link #effective()}. */
    public Optional<OptionSetting> get(OptionName name) {
        return Optional.ofNullable(effective.get(new OptionSetting.Key(name, Optional.empty())));
    }

    /** The effective setting of an option. */
    public Optional<OptionSetting> get(String namespace, String option) {
        return get(new OptionName(namespace, option));
    }

    /** Effective settings of all namespaces that start so. */
    public List<OptionSetting> startingWith(String namespacePrefix) {
        return effective.values().stream()
                .filter(setting -> setting.namespace().startsWith(namespacePrefix))
                .toList();
    }

    /** Effective settings of one namespace. */
    public List<OptionSetting> in(String namespace) {
        return effective.values().stream()
                .filter(setting -> setting.namespace().equals(namespace))
                .toList();
    }

    /** The effective setting of an option where it is known to be this word, in any case. */
    public Optional<OptionSetting> where(OptionName name, String word) {
        return get(name).filter(setting -> setting.value().is(word));
    }

    /** Whether an option is known to be this word, in any case. */
    public boolean is(OptionName name, String word) {
        return where(name, word).isPresent();
    }

    /** The whole number that an option is known to be. */
    public OptionalLong integer(OptionName name) {
        return get(name).map(setting -> setting.value().asInteger()).orElse(OptionalLong.empty());
    }

    /** Whether none of the environment's files sets an option. The console or the EB CLI may still have done so. */
    public boolean lacks(OptionName name) {
        return complete && get(name).isEmpty();
    }

    /** Whether none of the environment's files sets an option. */
    public boolean lacks(String namespace, String option) {
        return lacks(new OptionName(namespace, option));
    }

    /** Whether none of the environment's files sets anything in a namespace. */
    public boolean lacksNamespace(String namespace) {
        return complete && in(namespace).isEmpty();
    }

    /** Whether all these files could be read, and every setting's name in them. */
    public boolean isReadable() {
        return readable;
    }

    /** Whether these are all files of the environment and all could be read. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Whether one of the files stands for all that is set: a template or a saved configuration. Elsewhere the console or the EB CLI may
     * set more.
     */
    public boolean isDeclaredInFull() {
        return declaredInFull;
    }

    /** What the files say besides. */
    public EnvironmentFacts facts() {
        return facts;
    }

    /** Whether the platform is, or may be, one that defines options of its own. */
    public boolean hasCustomPlatform() {
        return facts.platform().filter(Platform::isCustom).isPresent()
                || settings.stream()
                        .anyMatch(setting -> setting.namespace().startsWith("aws:elasticbeanstalk:container:custom"));
    }
}
