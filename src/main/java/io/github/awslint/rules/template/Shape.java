package io.github.awslint.rules.template;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand in a place of a template's skeleton, apart from functions. */
sealed interface Shape {

    /** A single value, or anything at all. */
    enum Plain implements Shape {
        ANYTHING("a value"),
        TEXT("a text"),
        TRUTH("true or false"),
        WHOLE_NUMBER("a whole number"),
        NUMBER("a number"),
        MAP("a map"),
        TEXT_OR_LIST("a text or a list"),
        TEXT_OR_MAP("a text or a map"),
        /** A text that one of the parts may be computed for: a scalar, or any function. */
        COMPUTED_TEXT("a text");

        private final String words;

        Plain(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** One of a few texts. */
    record Words(List<String> allowed) implements Shape {
        @Override
        public String words() {
            return "one of " + String.join(", ", allowed);
        }
    }

    /** A list whose items have one shape. */
    record Items(Shape item) implements Shape {
        @Override
        public String words() {
            return "a list";
        }
    }

    /** A map whose keys the template's author chooses. */
    record Named(Shape value) implements Shape {
        @Override
        public String words() {
            return "a map";
        }
    }

    /**
     * A map with certain keys.
     *
     * @param known every key that it may have
     * @param required the keys that it must have
     */
    record Fields(Map<String, Shape> known, List<String> required) implements Shape {

        static final Fields NONE = new Fields(Map.of(), List.of());

        /** The same with one more key that may be left out. */
        Fields with(Shape shape, String... names) {
            Map<String, Shape> more = new HashMap<>(known);
            for (String name : names) {
                more.put(name, shape);
            }
            return new Fields(more, required);
        }

        /** The same, where these of its keys must be there. */
        Fields requiring(String... names) {
            return new Fields(known, Stream.of(names).sorted().toList());
        }

        /** Whether a map has all that it must. */
        boolean isComplete(MapNode map) {
            for (String name : required) {
                if (lacks(map, name)) {
                    return false;
                }
            }
            return true;
        }

        /** A key with nothing behind it has to be removed, and is missing then. */
        private static boolean lacks(MapNode map, String name) {
            Node value = map.get(name).orElse(null);
            return value == null || value instanceof ScalarNode scalar && scalar.isNull();
        }

        /** The required keys that a map lacks. */
        Optional<String> missing(MapNode map) {
            String missing = null;
            for (String name : required) {
                if (lacks(map, name)) {
                    missing = missing == null ? name : missing + " and " + name;
                }
            }
            return Optional.ofNullable(missing);
        }

        @Override
        public String words() {
            return "a map";
        }
    }

    /** Completes "but here belongs". */
    String words();
}
