package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping among a resource's properties, with what is assumed where it is used: the properties themselves, a nested object, or an item
 * of a list.
 */
public final class PropertyObject {

    private final ValueResolver values;
    private final MapNode map;
    private final Assumptions when;
    /** Found out when asked for, where an item of a list has none of its own. */
    private Location anchor;

    private PropertyObject(ValueResolver values, MapNode map, Assumptions when, Location anchor) {
        this.values = values;
        this.map = map;
        this.when = when;
        this.anchor = anchor;
    }

    /** The properties of a resource; several where a condition chooses between them. */
    public static List<PropertyObject> of(Resource resource) {
        Location anchor = resource.propertiesKey().location();
        ValueResolver values = resource.template().values();
        List<PropertyObject> objects = new ArrayList<>(1);
        addTo(objects, values, values.resolve(resource.properties(), resource.existence()), anchor);
        return objects;
    }

    /** @param anchor null for an item of a list */
    private static void addTo(List<PropertyObject> objects, ValueResolver values, Value value, Location anchor) {
        for (Known known : value.known()) {
            if (known.content() instanceof MapNode map && !ValueResolver.isOpen(map)) {
                objects.add(new PropertyObject(values, map, known.when(), anchor));
            }
        }
    }

    /** The first key, or the brace in front of it. */
    private static Location start(MapNode map) {
        Location whole = map.location();
        boolean braced =
                map.entries().isEmpty() || map.entries().get(0).key().location().from() != whole.from();
        int from = whole.from();
        return braced
                ? whole.source().location(from, Math.min(from + 1, whole.to()))
                : map.entries().get(0).key().location();
    }

    /** What is assumed where this object is used. */
    public Assumptions when() {
        return when;
    }

    /** Where something that the object lacks is reported: the key that it stands under, or the start of a list's item. */
    public Location anchor() {
        if (anchor == null) {
            anchor = start(map);
        }
        return anchor;
    }

    /** What a property can be, or what stands under a path of properties. */
    public Value get(String name, String... path) {
        return values.entry(map, name, when).get(path);
    }

    /** The values that surely can stand under a property and can be read; none where it is not written. */
    public List<Known> known(String name) {
        Node value = map.get(name).orElse(null);
        return value == null ? List.of() : values.resolve(value, when).known();
    }

    /** Whether a property is written, be it with a function that may leave it out. */
    public boolean isWritten(String name) {
        return map.has(name);
    }

    /** Whether something surely stands under a property, known or not. */
    public boolean has(String name) {
        Node value = map.get(name).orElse(null);
        return value != null
                && (!ValueResolver.mayBeFunction(value)
                        || get(name).alternatives().stream().noneMatch(Alternative::mayBeNothing));
    }

    /** Whether surely nothing stands under a property. */
    public boolean lacks(String name) {
        Node value = map.get(name).orElse(null);
        return (value == null || ValueResolver.mayBeDecided(value)) && get(name).isAbsent();
    }

    /** Where the name of a property is written; the object's own place where it is not. */
    public Location key(String name) {
        Optional<Entry> entry = map.entry(name);
        return entry.isPresent() ? entry.get().key().location() : anchor();
    }

    /** The object under a property; several where a condition chooses between them. */
    public List<PropertyObject> object(String name) {
        Entry entry = map.entry(name).orElse(null);
        if (entry == null) {
            return List.of();
        }
        List<PropertyObject> objects = new ArrayList<>(1);
        addTo(objects, values, values.resolve(entry.value(), when), entry.key().location());
        return objects;
    }

    /** The objects in the list under a property. */
    public List<PropertyObject> items(String name) {
        Node list = map.get(name).orElse(null);
        if (list == null) {
            return List.of();
        }
        List<PropertyObject> items = new ArrayList<>();
        for (Value item : values.resolve(list, when).items()) {
            addTo(items, values, item, null);
        }
        return items;
    }

    /**
     * This object, once for each way in which a condition decides what the named properties are.
     *
     * @param names properties, or paths of properties with dots between them
     */
    public List<PropertyObject> branches(String... names) {
        Set<Assumptions> branches = Branches.of(values, map, when, names);
        if (branches.size() == 1 && branches.contains(when)) {
            return List.of(this);
        }
        return branches.stream()
                .map(branch -> new PropertyObject(values, map, branch, anchor))
                .toList();
    }
}
