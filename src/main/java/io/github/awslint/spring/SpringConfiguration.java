package io.github.awslint.spring;

import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration files that an application starts with
 * (https://docs.spring.io/spring-boot/reference/features/external-config.html).
 */
public final class SpringConfiguration {

    private static final int MOST_PROFILES = 50;

    /** Files of the class path, then those beside the jar; of each group the ones with lower precedence first. */
    private final List<List<SpringFile>> groups;

    private final boolean whole;

    private SpringConfiguration(List<List<SpringFile>> groups, boolean whole) {
        this.groups = groups;
        this.whole = whole;
    }

    /**
     * Reads configuration files.
     *
     * @param packed those inside of the application, the ones with lower precedence first
     * @param beside those that lie in the folder in which it is started
     */
    public static SpringConfiguration read(List<SourceFile> packed, List<SourceFile> beside) {
        List<List<SpringFile>> groups = new ArrayList<>();
        boolean whole = true;
        for (List<SourceFile> sources : List.of(packed, beside)) {
            List<SpringFile> files = new ArrayList<>();
            for (SourceFile source : sources) {
                Optional<SpringFile> file = SpringFile.read(source);
                file.ifPresent(files::add);
                whole &= file.isPresent();
            }
            groups.add(files);
        }
        return new SpringConfiguration(groups, whole);
    }

    /** Whether a file has a name that Spring Boot looks for. */
    public static boolean isNamed(String name) {
        return SpringFile.isNamed(name);
    }

    /** Whether there is no file at all. */
    public boolean isEmpty() {
        return whole && groups.stream().allMatch(List::isEmpty);
    }

    /** Whether everything could be read and nothing is imported from elsewhere. */
    public boolean isWhole() {
        return whole
                && documents().stream()
                        .noneMatch(
                                document -> document.get("spring.config.import").isPresent());
    }

    private List<SpringDocument> documents() {
        return groups.stream()
                .flatMap(List::stream)
                .flatMap(file -> file.documents().stream())
                .toList();
    }

    /**
     * The profiles that are active.
     *
     * @param given by a command or an environment property, a comma between; empty where the files decide
     */
    public Set<String> profiles(Optional<String> given) {
        Set<String> profiles = new LinkedHashSet<>();
        String active = given.or(this::activeProfiles).orElse("");
        unconditional("spring.profiles.include").ifPresent(names -> add(names, profiles));
        add(active, profiles);
        if (profiles.isEmpty()) {
            profiles.add("default");
        }
        return profiles;
    }

    /** The profiles that the files themselves make active, as written, a comma between. */
    public Optional<String> activeProfiles() {
        return unconditional("spring.profiles.active");
    }

    private void add(String names, Set<String> profiles) {
        for (String name : names.split(",")) {
            if (!name.isBlank() && profiles.size() < MOST_PROFILES && profiles.add(name.strip())) {
                unconditional("spring.profiles.group." + SpringProperty.canonical(name.strip()))
                        .ifPresent(members -> add(members, profiles));
            }
        }
    }

    private Optional<String> unconditional(String name) {
        SpringProperty found = null;
        for (List<SpringFile> group : groups) {
            for (SpringFile file : group) {
                for (SpringDocument document : file.documents()) {
                    if (file.profile().isEmpty() && document.isUnconditional()) {
                        found = document.get(name).orElse(found);
                    }
                }
            }
        }
        return Optional.ofNullable(found).map(SpringProperty::text);
    }

    /**
     * The property that counts.
     *
     * @param name such as {@code server.port}
     * @param profiles the active ones, in order: the last wins
     */
    public Optional<SpringProperty> get(String name, Set<String> profiles) {
        String canonical = SpringProperty.canonical(name);
        SpringProperty found = null;
        for (List<SpringFile> group : groups) {
            found = last(group, "", canonical, profiles).orElse(found);
            for (String profile : profiles) {
                found = last(group, profile, canonical, profiles).orElse(found);
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<SpringProperty> last(
            List<SpringFile> files, String profile, String name, Set<String> profiles) {
        SpringProperty found = null;
        for (SpringFile file : files) {
            if (file.profile().equals(profile)) {
                for (SpringDocument document : file.documents()) {
                    if (document.appliesTo(profiles)) {
                        found = document.get(name).orElse(found);
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
