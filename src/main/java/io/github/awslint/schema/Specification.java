package io.github.awslint.schema;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The resource types of CloudFormation. A type's file is read when the type is first asked for, and only then. Safe for many threads.
 *
 * <p>AWS adds types and properties every week: what is missing here may be newer than {@link Provenance#date()}.
 */
public final class Specification {

    private static final Specification BUNDLED = new Specification(new ConcurrentHashMap<>(), Map.of());
    private static final Pattern TYPE_NAME = Pattern.compile("\\w+::\\w+::\\w+");

    private final Map<String, Optional<ResourceType>> loaded;
    private final Map<String, ResourceType> own;

    private Specification(Map<String, Optional<ResourceType>> loaded, Map<String, ResourceType> own) {
        this.loaded = loaded;
        this.own = own;
    }

    /** The types that come with the plugin. */
    public static Specification bundled() {
        return BUNDLED;
    }

    /** This specification with other types, such as a company's own; they replace those of the same name. */
    public Specification with(Collection<ResourceType> types) {
        Map<String, ResourceType> joined = new LinkedHashMap<>(own);
        types.forEach(type -> joined.put(type.name(), type));
        return new Specification(loaded, Map.copyOf(joined));
    }

    /** The type of this name; empty where it is unknown. */
    public Optional<ResourceType> resourceType(String name) {
        ResourceType mine = own.get(name);
        if (mine != null) {
            return Optional.of(mine);
        }
        Optional<ResourceType> known = loaded.get(name);
        return known == null ? loaded.computeIfAbsent(name, Specification::load) : known;
    }

    private static Optional<ResourceType> load(String name) {
        if (!TYPE_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String file = name.replace("::", "/") + ".json";
        return map(DataFile.json("types/" + file))
                .map(schema -> with("constraints/" + file, schema))
                .map(schema -> with("corrections/" + file, schema))
                .flatMap(ResourceTypeReader::read)
                // a file system that ignores case finds a file for a name in the wrong case
                .filter(type -> type.name().equals(name));
    }

    private static MapNode with(String file, MapNode schema) {
        return DataFile.json(file)
                .map(corrections -> Corrections.apply(schema, corrections))
                .orElse(schema);
    }

    private static Optional<MapNode> map(Optional<Node> node) {
        return node.filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    /** The names of all types, in alphabetical order; loads none of them. */
    public SortedSet<String> typeNames() {
        SortedSet<String> names = new TreeSet<>(own.keySet());
        names.addAll(Names.BUNDLED);
        return names;
    }

    /** Where the bundled types come from. */
    public Provenance provenance() {
        return Provenance.BUNDLED;
    }

    /** Read on first use. */
    private static final class Names {

        static final Set<String> BUNDLED = Set.copyOf(
                Arrays.asList(DataFile.text("types.txt").orElseThrow().split("\n")));
    }
}
