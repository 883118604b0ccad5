package io.github.awslint.build;

import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A module's pom and those of its parents that lie in the project, the module's own first. Parents from a repository are not seen, nor is
 * what profiles add, except where a method says so.
 */
public record PomLineage(List<PomFile> poms) {

    private static final int DEEPEST_EXPRESSION = 8;
    private static final String COMPILER = "maven-compiler-plugin";

    /** A text of a pom that is known, and where it stands. */
    public record Text(String value, Location location) {}

    public PomLineage {
        poms = List.copyOf(poms);
    }

    /** A property, its expressions replaced; empty where it takes more than these poms to know it. */
    public Optional<Text> property(String name) {
        return property(name, 0);
    }

    private Optional<Text> property(String name, int depth) {
        for (PomFile pom : poms) {
            Optional<XmlElement> element = pom.root().firstText("properties/" + name);
            if (element.isPresent()) {
                return text(pom, element.get(), depth);
            }
        }
        return Optional.empty();
    }

    private Optional<Text> text(PomFile pom, XmlElement element, int depth) {
        String written = element.text();
        Optional<String> value = pom.value(element);
        if (value.isEmpty() && depth < DEEPEST_EXPRESSION && written.matches("\\$\\{[^{}]+}")) {
            value = property(written.substring(2, written.length() - 1), depth + 1)
                    .map(Text::value);
        }
        return value.map(known -> new Text(known, element.tag()));
    }

    /** The first plugin of a name among those that run, of the module's own pom first, those of profiles last. */
    public Optional<Location> plugin(String artifactId) {
        return element(
                List.of(
                        "build/plugins/plugin",
                        "build/pluginManagement/plugins/plugin",
                        "profiles/profile/build/plugins/plugin"),
                artifactId);
    }

    /** The first dependency whose artifact has a name that starts so. */
    public Optional<Location> dependency(String artifactId) {
        return element(List.of("dependencies/dependency"), artifactId);
    }

    private Optional<Location> element(List<String> paths, String artifactId) {
        for (PomFile pom : poms) {
            for (String path : paths) {
                for (XmlElement element : pom.root().all(path)) {
                    if (element.textOf("artifactId").startsWith(artifactId)) {
                        return element.child("artifactId").map(XmlElement::tag);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a parent has this artifact's name, be it in the project or not. */
    public boolean hasParent(String artifactId) {
        return poms.stream()
                .anyMatch(pom -> pom.root().all("parent").stream()
                        .anyMatch(parent -> parent.textOf("artifactId").equals(artifactId)));
    }

    /** Where the Java release is set that the compiler makes class files for. */
    public Optional<Text> release() {
        Optional<Text> release = compilerSetting("release").or(() -> property("maven.compiler.release"));
        return release.or(() -> hasParent("spring-boot-starter-parent") ? property("java.version") : Optional.empty())
                .or(() -> compilerSetting("target"))
                .or(() -> property("maven.compiler.target"));
    }

    private Optional<Text> compilerSetting(String name) {
        for (PomFile pom : poms) {
            for (String path : List.of("build/plugins/plugin", "build/pluginManagement/plugins/plugin")) {
                for (XmlElement plugin : pom.root().all(path)) {
                    if (plugin.textOf("artifactId").equals(COMPILER)) {
                        Optional<XmlElement> setting =
                                plugin.child("configuration").flatMap(configuration -> configuration.child(name));
                        if (setting.isPresent()) {
                            return text(pom, setting.get(), 0);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The Java release as a number: 8 for {@code 1.8}. */
    public static OptionalInt number(String release) {
        String text = release.startsWith("1.") ? release.substring(2) : release;
        return text.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
