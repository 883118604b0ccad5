package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.awslint.schema.generator.View.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Writes the specification's data files out of the installed packages; CONTRIBUTING.md says how it is run. */
public final class SpecificationGenerator {

    private final Path packages;
    private final Sources sources;
    private final Path target;
    private final Counts counts = new Counts();

    private SpecificationGenerator(Path packages, Path target) {
        this.packages = packages;
        this.sources = new Sources(packages);
        this.target = target;
    }

    /** Takes the folder with the installed packages and the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        new SpecificationGenerator(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws IOException {
        ServiceDatabase database = sources.serviceDatabase();
        Map<String, JsonNode> registry = sources.registrySchemas();
        SortedMap<String, JsonNode> resources = database.resources();
        delete(target.resolve("types"));
        for (Map.Entry<String, JsonNode> resource : resources.entrySet()) {
            String name = resource.getKey();
            List<View> views = new ArrayList<>();
            Optional.ofNullable(registry.get(name)).ifPresent(schema -> views.add(View.of(schema, Origin.REGISTRY)));
            sources.typeDeclarations(name).ifPresent(schema -> views.add(View.of(schema, Origin.DECLARATION)));
            JsonNode schema = TypeSchema.of(database, counts, name, resource.getValue(), views);
            write("types/" + name.replace("::", "/") + ".json", SchemaPrinter.print(schema));
        }
        write("types.txt", String.join("\n", resources.keySet()) + "\n");
        write("metrics.json", SchemaPrinter.print(Metrics.of(database, counts), 2));
        write("events.json", SchemaPrinter.print(EventTypes.of(database, counts), 1));
        writePolicyActions();
        write("specification.properties", String.join("\n", sources.description()) + "\n");
        counts.report(packages.resolve("report.txt"));
    }

    private void writePolicyActions() throws IOException {
        delete(target.resolve("actions"));
        SortedMap<String, SortedSet<String>> actions = sources.policyActions();
        for (Map.Entry<String, SortedSet<String>> service : actions.entrySet()) {
            service.getValue().forEach(action -> counts.add("policy actions", service.getKey() + ":" + action));
            write("actions/" + service.getKey() + ".txt", String.join("\n", service.getValue()) + "\n");
        }
        write("actions.txt", String.join("\n", actions.keySet()) + "\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
