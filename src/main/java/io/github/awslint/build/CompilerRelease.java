package io.github.awslint.build;

import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The Java release that a module is compiled for.
 *
 * @param number such as 17
 * @param place the pom's element that says so
 */
public record CompilerRelease(int number, Location place) {

    private static final List<String> PROPERTIES = List.of(
            "properties/maven.compiler.release",
            "properties/maven.compiler.target",
            "properties/maven.compiler.source");
    private static final List<String> PLUGINS =
            List.of("build/plugins/plugin", "build/pluginManagement/plugins/plugin");
    private static final List<String> SETTINGS = List.of("configuration/release", "configuration/target");

    /** What the pom of a module, or a parent of it in the tree, says; empty where none does, or a toolchain compiles. */
    public static Optional<CompilerRelease> of(Build build, JavaModule module) {
        MavenExpressions expressions = new MavenExpressions(build, module);
        for (PomFile pom : expressions.poms()) {
            if (plugins(pom, "maven-toolchains-plugin").findAny().isPresent()) {
                return Optional.empty();
            }
        }
        return expressions.poms().stream()
                .flatMap(pom -> Stream.concat(
                        plugins(pom, "maven-compiler-plugin")
                                .flatMap(plugin -> SETTINGS.stream().flatMap(plugin::all)),
                        properties(pom)))
                .flatMap(element -> release(element, expressions).stream())
                .findFirst();
    }

    private static Stream<XmlElement> plugins(PomFile pom, String artifactId) {
        return PLUGINS.stream()
                .flatMap(path -> pom.project().all(path))
                .filter(plugin -> plugin.value("artifactId").orElse("").equals(artifactId));
    }

    /** Spring Boot's parent compiles for what its own property says. */
    private static Stream<XmlElement> properties(PomFile pom) {
        boolean springBoot = pom.value("parent/artifactId").orElse("").equals("spring-boot-starter-parent");
        return Stream.concat(PROPERTIES.stream(), springBoot ? Stream.of("properties/java.version") : Stream.of())
                .flatMap(path -> pom.project().all(path));
    }

    private static Optional<CompilerRelease> release(XmlElement element, MavenExpressions expressions) {
        OptionalInt number =
                expressions.text(element.text()).map(CompilerRelease::number).orElse(OptionalInt.empty());
        return number.isPresent()
                ? Optional.of(new CompilerRelease(number.getAsInt(), element.location()))
                : Optional.empty();
    }

    /** The release that a text such as {@code 17} or {@code 1.8} means. */
    static OptionalInt number(String text) {
        String plain = text.strip().replaceFirst("^1\\.", "");
        return plain.matches("[0-9]{1,2}") ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
    }
}
