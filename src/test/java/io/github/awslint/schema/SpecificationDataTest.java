package io.github.awslint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.schema.PropertyType.ListType;
import io.github.awslint.schema.PropertyType.MapType;
import io.github.awslint.schema.PropertyType.TextType;
import io.github.awslint.schema.PropertyType.UnionType;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the generated files and the corrections to what the loader expects of them. */
class SpecificationDataTest {

    private static final Path DATA = Path.of("src/main/resources/io/github/awslint/schema");

    private final Specification specification = Specification.bundled();
    private final Set<PropertyType> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    @Test
    void everyFileIsAType() throws IOException {
        assertThat(names("types")).containsExactlyElementsOf(specification.typeNames());
    }

    @Test
    void everyTypeLoadsAndEveryPatternCompiles() {
        for (String name : specification.typeNames()) {
            ResourceType type = specification.resourceType(name).orElseThrow();
            walk(type.properties(), name);
            type.attributes().forEach((attribute, of) -> walk(of, name + "." + attribute));
        }
    }

    @Test
    void everyCorrectionNamesAKnownTypeAndItsReason() throws IOException {
        for (String name : names("corrections")) {
            assertThat(specification.resourceType(name).isPresent()
                            || ServerlessGrammar.of(name).isPresent())
                    .as(name)
                    .isTrue();
            Node corrections = DataFile.json("corrections/" + name.replace("::", "/") + ".json")
                    .orElseThrow();
            for (Node correction : ((ListNode) corrections).items()) {
                assertThat(Keywords.text((MapNode) correction, "reason"))
                        .as(name)
                        .hasValueSatisfying(reason -> assertThat(reason).isNotBlank());
            }
        }
    }

    @Test
    void noFileHoldsDocumentation() throws IOException {
        try (Stream<Path> files = Files.walk(DATA.resolve("types"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("\"documentation\":", "\"title\":", "\"$comment\":");
            }
        }
    }

    /** Files are named by their types: {@code AWS/Lambda/Function.json}. */
    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(DATA.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> DATA.resolve(folder)
                            .relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replace(".json", "")
                            .replace("/", "::"))
                    .sorted()
                    .toList();
        }
    }

    private void walk(PropertyType type, String place) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ObjectType object) {
            object.properties().values().forEach(property -> walk(property.type(), place + "." + property.name()));
            object.others().ifPresent(others -> walk(others, place));
            Demand.of(Combination.class, object.demands())
                    .forEach(combination -> combination.branches().forEach(branch -> walk(branch, place)));
        } else if (type instanceof ListType list) {
            walk(list.items(), place);
        } else if (type instanceof MapType map) {
            map.keys().ifPresent(keys -> assertThat(keys.pattern()).as(place).isPresent());
            walk(map.values(), place);
        } else if (type instanceof UnionType union) {
            union.alternatives().forEach(alternative -> walk(alternative, place));
        } else if (type instanceof TextType text) {
            text.pattern()
                    .ifPresent(
                            pattern -> assertThat(pattern.pattern()).as(place).isPresent());
        }
    }
}
