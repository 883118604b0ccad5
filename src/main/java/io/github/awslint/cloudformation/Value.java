package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Alternative.Absent;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Alternative.Unknown;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a place in a template can hold: all alternatives that conditions, parameters and mappings leave open.
 *
 * <p>Rules report on {@linkplain #known() known} alternatives and on {@linkplain #isAbsent() absence}, never on what is unknown.
 */
public final class Value {

    private final List<Alternative> alternatives;
    private final ValueResolver resolver;

    /** @param alternatives at least one; the list is not changed any more */
    Value(List<Alternative> alternatives, ValueResolver resolver) {
        this.alternatives = alternatives;
        this.resolver = resolver;
    }

    /** Every alternative, in document order. */
    public List<Alternative> alternatives() {
        return alternatives;
    }

    /** The alternatives that surely can occur and can be read; defaults of parameters are left out. */
    public List<Known> known() {
        return known(false);
    }

    /** The alternatives that can be read, defaults of parameters included. */
    public List<Known> knownOrDefault() {
        return known(true);
    }

    private List<Known> known(boolean orDefault) {
        if (alternatives.size() == 1) {
            return alternatives.get(0) instanceof Known known && (orDefault || !known.byDefault())
                    ? List.of(known)
                    : List.of();
        }
        List<Known> found = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            if (alternative instanceof Known known && (orDefault || !known.byDefault())) {
                found.add(known);
            }
        }
        return found;
    }

    /** The resources that the value can refer to with {@code Ref} or {@code Fn::GetAtt}. */
    public List<Attribute> attributes() {
        List<Attribute> found = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            if (alternative instanceof Attribute attribute) {
                found.add(attribute);
            }
        }
        return found;
    }

    /** Where the value is used; of several alternatives the first one's place. */
    public Node place() {
        return alternatives.get(0).place();
    }

    /** The resource that the value names with {@code Ref}, whatever the conditions. */
    public Optional<Resource> resource() {
        return alternatives.size() == 1
                        && alternatives.get(0) instanceof Attribute reference
                        && reference.attribute().isEmpty()
                ? resolver.resource(reference.logicalId())
                : Optional.empty();
    }

    /** Whether something surely stands here, whatever the conditions and parameters are: a value that is not empty, or an attribute. */
    public boolean isPresent() {
        for (Alternative alternative : alternatives) {
            boolean present = alternative instanceof Attribute
                    || alternative instanceof Known known
                            && !(known.content() instanceof ScalarNode scalar
                                    && scalar.text().isEmpty());
            if (!present) {
                return false;
            }
        }
        return true;
    }

    /** Whether something is written under a key of this mapping, whatever the conditions, be it known or not. */
    public boolean has(String key) {
        for (Alternative alternative : alternatives) {
            if (!(alternative instanceof Known known && known.content() instanceof MapNode map && map.has(key))) {
                return false;
            }
        }
        return !get(key).mayBeAbsent();
    }

    /** Whether nothing is there, whatever the conditions. */
    public boolean isAbsent() {
        for (Alternative alternative : alternatives) {
            if (!(alternative instanceof Absent)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing may be there: under some conditions, or since a macro decides. */
    public boolean mayBeAbsent() {
        for (Alternative alternative : alternatives) {
            if (alternative.mayBeNothing()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something surely is there under some conditions, known or not; of what a macro gives nobody can say so. */
    public boolean isSet() {
        for (Alternative alternative : alternatives) {
            if (!alternative.mayBeNothing()) {
                return true;
            }
        }
        return false;
    }

    /** Whether every alternative can be read or is absent: nothing is unknown, a default or an attribute. */
    public boolean isFullyKnown() {
        for (Alternative alternative : alternatives) {
            if (!(alternative instanceof Absent || alternative instanceof Known known && !known.byDefault())) {
                return false;
            }
        }
        return true;
    }

    /** The text, where it is the same whatever the conditions and parameters are. */
    public Optional<String> text() {
        String same = null;
        for (Alternative alternative : alternatives) {
            if (!(alternative instanceof Known known
                    && !known.byDefault()
                    && known.content() instanceof ScalarNode scalar
                    && (same == null || same.equals(scalar.text())))) {
                return Optional.empty();
            }
            same = scalar.text();
        }
        return Optional.ofNullable(same);
    }

    /** Whether the value is this text, whatever the conditions and parameters are. */
    public boolean is(String text) {
        return text().filter(text::equals).isPresent();
    }

    /** Whether the value is true, whatever the conditions and parameters are. */
    public boolean isTrue() {
        return isBoolean(true);
    }

    /** Whether the value is false, whatever the conditions and parameters are; absence is not false. */
    public boolean isFalse() {
        return isBoolean(false);
    }

    private boolean isBoolean(boolean wanted) {
        for (Alternative alternative : alternatives) {
            if (!(alternative instanceof Known known
                    && !known.byDefault()
                    && known.content() instanceof ScalarNode scalar
                    && scalar.asBoolean().orElse(!wanted) == wanted)) {
                return false;
            }
        }
        return true;
    }

    /** The value under a key, or under a path of keys; absent in alternatives that have no such key. */
    public Value get(String... path) {
        Value value = this;
        for (String key : path) {
            value = value.child(key);
        }
        return value;
    }

    private Value child(String key) {
        if (alternatives.size() == 1) {
            Alternative only = alternatives.get(0);
            if (only instanceof Absent) {
                return this;
            }
            return only instanceof Known known && known.content() instanceof MapNode map
                    ? resolver.entry(map, key, known.when())
                    : new Value(List.of(Unknown.anything(only.when(), only.place())), resolver);
        }
        List<Alternative> found = new ArrayList<>(alternatives.size());
        for (Alternative alternative : alternatives) {
            if (alternative instanceof Known known && known.content() instanceof MapNode map) {
                found.addAll(resolver.entry(map, key, known.when()).alternatives());
            } else if (alternative instanceof Absent) {
                found.add(alternative);
            } else {
                found.add(Unknown.anything(alternative.when(), alternative.place()));
            }
        }
        return new Value(found, resolver);
    }

    /** The items of the lists that the value can be; an item under a condition keeps its assumptions, an absent one is left out. */
    public List<Value> items() {
        List<Value> items = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            if (alternative instanceof Known known && known.content() instanceof ListNode list) {
                for (Node item : list.items()) {
                    Value value = resolver.resolve(item, known.when());
                    if (!value.isAbsent()) {
                        items.add(value);
                    }
                }
            }
        }
        return items;
    }

    /** Whether the items are all of the list: it is a known list, or absent, and no item can turn into several. */
    public boolean isWholeList() {
        for (Alternative alternative : alternatives) {
            boolean whole = alternative instanceof Absent
                    || alternative instanceof Known known && !known.byDefault() && known.content() instanceof ListNode;
            if (!whole) {
                return false;
            }
        }
        return true;
    }

    /**
     * The items of a list that is the same whatever the conditions and parameters are, none where there is no list. Empty where the list,
     * or whether an item belongs to it, is not known.
     */
    public Optional<List<Value>> certainItems() {
        List<Value> items = items();
        boolean certain = alternatives.size() == 1
                && isWholeList()
                && items.stream().allMatch(item -> item.alternatives.size() == 1 && !item.mayBeAbsent());
        return certain ? Optional.of(items) : Optional.empty();
    }

    /** The whole number, where it is the same whatever the conditions and parameters are. */
    public OptionalLong integer() {
        return alternatives.size() == 1 && alternatives.get(0) instanceof Known known && !known.byDefault()
                ? known.integer()
                : OptionalLong.empty();
    }

    /** The entries of the mappings that the value can be, each with its own value; a macro or loop beside them is none. */
    public List<Property> entries() {
        List<Property> entries = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            if (alternative instanceof Known known && known.content() instanceof MapNode map) {
                for (Entry entry : map.entries()) {
                    if (entry.name().startsWith("Fn::")) {
                        continue;
                    }
                    entries.add(new Property(entry, resolver.resolve(entry.value(), known.when())));
                }
            }
        }
        return entries;
    }

    /** Whether the entries are all there are: every alternative is absent or a mapping into which no macro inserts others. */
    public boolean isWholeMap() {
        for (Alternative alternative : alternatives) {
            boolean whole = alternative instanceof Absent
                    || alternative instanceof Known known
                            && known.content() instanceof MapNode map
                            && !ValueResolver.isOpen(map);
            if (!whole) {
                return false;
            }
        }
        return true;
    }

    /** A key of a mapping with what its value can be. */
    public record Property(Entry entry, Value value) {

        public String name() {
            return entry.name();
        }
    }

    @Override
    public String toString() {
        return alternatives.toString();
    }
}
