package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mapping among a resource's properties, with what is assumed where it is used: the properties themselves, a nested object, or an item
 * of a list.
 */
public final class PropertyObject {

    private final ValueResolver values;
    private final MapNode map;
    private final Assumptions when;
    private final Location anchor;

    private PropertyObject(ValueResolver values, MapNode map, Assumptions when, Location anchor) {
        this.values = values;
        this.map = map;
        this.when = when;
        this.anchor = anchor;
    }

    /** The properties of a resource; several where a condition chooses between them. */
    public static List<PropertyObject> of(Resource resource) {
        Location anchor = resource.body()
                .entry("Properties")
                .map(entry -> entry.key().location())
                .orElse(resource.key().location());
        ValueResolver values = resource.template().values();
        return objects(values, values.resolve(resource.properties(), resource.existence()), Optional.of(anchor));
    }

    private static List<PropertyObject> objects(ValueResolver values, Value value, Optional<Location> anchor) {
        List<PropertyObject> objects = new ArrayList<>();
        for (Known known : value.known()) {
            known.map()
                    .filter(map -> !ValueResolver.isOpen(map))
                    .ifPresent(map -> objects.add(
                            new PropertyObject(values, map, known.when(), anchor.orElseGet(() -> start(map)))));
        }
        return objects;
    }

    /** The first key, or the brace in front of it. */
    private static Location start(MapNode map) {
        Location whole = map.location();
        boolean braced = map.entries().isEmpty()
                || map.entries().get(0).key().location().range().start()
                        != whole.range().start();
        int from = whole.range().start();
        return braced
                ? new Location(
                        whole.source(),
                        new Range(from, Math.min(from + 1, whole.range().end())))
                : map.entries().get(0).key().location();
    }

    /** What is assumed where this object is used. */
    public Assumptions when() {
        return when;
    }

    /** Where something that the object lacks is reported: the key that it stands under, or the start of a list's item. */
    public Location anchor() {
        return anchor;
    }

    /** What a property can be, or what stands under a path of properties. */
    public Value get(String name, String... path) {
        return values.entry(map, name, when).get(path);
    }

    /** Whether something surely stands under a property, known or not. */
    public boolean has(String name) {
        return map.has(name) && get(name).alternatives().stream().noneMatch(Alternative::mayBeNothing);
    }

    /** Whether surely nothing stands under a property. */
    public boolean lacks(String name) {
        return get(name).isAbsent();
    }

    /** Where the name of a property is written; the object's own place where it is not. */
    public Location key(String name) {
        return map.entry(name).map(entry -> entry.key().location()).orElse(anchor);
    }

    /** The object under a property; several where a condition chooses between them. */
    public List<PropertyObject> object(String name) {
        Optional<Entry> entry = map.entry(name);
        return entry.isEmpty()
                ? List.of()
                : objects(
                        values,
                        values.resolve(entry.get().value(), when),
                        Optional.of(entry.get().key().location()));
    }

    /** The objects in the list under a property. */
    public List<PropertyObject> items(String name) {
        Node list = map.get(name).orElse(null);
        List<PropertyObject> items = new ArrayList<>();
        if (list != null) {
            values.resolve(list, when).items().forEach(item -> items.addAll(objects(values, item, Optional.empty())));
        }
        return items;
    }

    /**
     * This object, once for each way in which a condition decides what the named properties are.
     *
     * @param names properties, or paths of properties with dots between them
     */
    public List<PropertyObject> branches(String... names) {
        return Branches.of(values, map, when, names).stream()
                .map(branch -> new PropertyObject(values, map, branch, anchor))
                .toList();
    }
}
