package io.github.awslint.dynamodb;

import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The key of a table or an index, where every part of it is known.
 *
 * @param value the list in the template
 * @param keys its parts in order
 */
public record KeySchema(Value value, List<Key> keys) {

    /** What a part of a key is for. */
    public enum Role {
        HASH,
        RANGE
    }

    /**
     * A part of a key.
     *
     * @param item its place in the template
     * @param attribute the attribute's name
     */
    public record Key(Value item, String attribute, Role role) {}

    /** Reads a key schema; empty where it is absent or a part of it is not known. */
    public static Optional<KeySchema> of(Value value) {
        Optional<List<Value>> items = value.isAbsent() ? Optional.empty() : value.certainItems();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Key> keys = new ArrayList<>();
        for (Value item : items.get()) {
            Optional<String> attribute = item.get("AttributeName").text();
            Optional<Role> role = role(item.get("KeyType"));
            if (attribute.isEmpty() || role.isEmpty()) {
                return Optional.empty();
            }
            keys.add(new Key(item, attribute.get(), role.get()));
        }
        return Optional.of(new KeySchema(value, List.copyOf(keys)));
    }

    private static Optional<Role> role(Value type) {
        return switch (type.text().orElse("")) {
            case "HASH" -> Optional.of(Role.HASH);
            case "RANGE" -> Optional.of(Role.RANGE);
            default -> Optional.empty();
        };
    }

    /** The parts of one role, in order. */
    public List<Key> keys(Role role) {
        return keys.stream().filter(key -> key.role() == role).toList();
    }

    /** The first part of one role. */
    public Optional<Key> first(Role role) {
        return keys.stream().filter(key -> key.role() == role).findFirst();
    }

    /** The roles in order, for messages: {@code [HASH, RANGE]}. */
    public String shape() {
        return keys.stream().map(key -> key.role().name()).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether another key has the same attributes in the same roles and order. */
    public boolean sameKeys(KeySchema other) {
        return keys.stream()
                .map(key -> key.attribute() + " " + key.role())
                .toList()
                .equals(other.keys.stream()
                        .map(key -> key.attribute() + " " + key.role())
                        .toList());
    }
}
