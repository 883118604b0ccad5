package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.awslint.schema.generator.View.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Merges what the sources say about a scalar or a list. The declarations are newer than the raw schemas: a constraint that they lack where
 * they could state it was lifted. Of two bounds the looser is kept; enumerations are joined, and marked where the sources differ.
 */
final class Constraints {

    /** Marks an enumeration that the sources know in different lengths: it grows, and may be longer by now. */
    static final String GROWS = "enumGrows";

    private static final BinaryOperator<BigDecimal> LESS = BigDecimal::min;
    private static final BinaryOperator<BigDecimal> MORE = BigDecimal::max;
    private static final Set<String> FORMATS = Set.of("date-time", "uri");

    private final Counts counts;
    private final Patterns patterns;

    Constraints(Counts counts) {
        this.counts = counts;
        this.patterns = new Patterns(counts);
    }

    void text(ObjectNode into, JsonNode allowed, List<View> found, String place) {
        List<View> views = found.stream().filter(view -> view.isOnly("string")).toList();
        enumeration(into, allowed, views, place);
        if (!into.has("enum") && views.size() == found.size()) {
            bound(into, "minLength", views, LESS);
            bound(into, "maxLength", views, MORE);
            patterns.add(into, ableToSay(views), place);
            format(into, views);
        }
    }

    void number(ObjectNode into, JsonNode allowed, List<View> found, String place) {
        List<View> views =
                found.stream().filter(view -> view.isOnly("number", "integer")).toList();
        enumeration(into, allowed, views, place);
        if (!into.has("enum") && views.size() == found.size()) {
            bound(into, "minimum", views, LESS);
            bound(into, "maximum", views, MORE);
        }
    }

    void list(ObjectNode into, List<View> found) {
        List<View> views = found.stream().filter(view -> view.isOnly("array")).toList();
        if (views.size() == found.size()) {
            bound(into, "minItems", views, LESS);
            bound(into, "maxItems", views, MORE);
            List<View> registry = View.from(Origin.REGISTRY, views);
            if (!registry.isEmpty()
                    && registry.stream()
                            .allMatch(view -> view.facts().path("uniqueItems").asBoolean())) {
                into.put("uniqueItems", true);
            }
        }
    }

    /** Only registry schemas say how the keys of a map look and how many it takes. */
    void map(ObjectNode into, ObjectNode values, List<View> found, String place) {
        List<View> registry = View.from(Origin.REGISTRY, found);
        List<String> keys = registry.stream()
                .filter(view -> view.facts().path("additionalProperties").isBoolean()
                        && !view.facts().path("additionalProperties").asBoolean())
                .flatMap(view -> Maps.of(view.facts().path("patternProperties")).keySet().stream())
                .distinct()
                .toList();
        if (keys.size() == 1 && registry.size() == 1 && patterns.isUsable(keys.get(0), place)) {
            into.putObject("patternProperties").set(keys.get(0), values);
            into.put("additionalProperties", false);
            counts.add("patterns of keys", place);
        } else {
            into.set("additionalProperties", values);
        }
        bound(into, "minProperties", registry, LESS);
        bound(into, "maxProperties", registry, MORE);
    }

    private void enumeration(ObjectNode into, JsonNode allowed, List<View> views, String place) {
        List<JsonNode> lists = Stream.concat(
                        Stream.of(allowed),
                        views.stream().map(view -> view.facts().path("enum")))
                .filter(JsonNode::isArray)
                .toList();
        boolean lifted = !allowed.isArray()
                && View.from(Origin.DECLARATION, views).stream()
                        .anyMatch(view -> !view.facts().has("enum"));
        if (lists.isEmpty() || lifted) {
            if (!lists.isEmpty()) {
                counts.add("enumerations dropped: lifted in the newer source", place);
            }
            return;
        }
        TreeMap<String, JsonNode> values = new TreeMap<>();
        lists.forEach(list -> list.forEach(value -> values.put(value.asText(), value)));
        List<JsonNode> sorted = new ArrayList<>(values.values());
        if (sorted.stream().allMatch(JsonNode::isNumber)) {
            sorted.sort(Comparator.comparing(JsonNode::decimalValue));
        }
        into.putArray("enum").addAll(sorted);
        counts.add("enumerations", place);
        if (lists.stream().anyMatch(list -> values(list).size() != values.size())) {
            into.put(GROWS, true);
            counts.add("enumerations that grow", place);
        }
    }

    private static Set<String> values(JsonNode list) {
        Set<String> values = new HashSet<>();
        list.forEach(value -> values.add(value.asText()));
        return values;
    }

    private void bound(ObjectNode into, String keyword, List<View> views, BinaryOperator<BigDecimal> looser) {
        List<View> able = ableToSay(views);
        if (!able.isEmpty()
                && able.stream().allMatch(view -> view.facts().path(keyword).isNumber())) {
            able.stream()
                    .map(view -> view.facts().get(keyword).decimalValue())
                    .reduce(looser)
                    .map(Constraints::plain)
                    .filter(value -> !(keyword.startsWith("min") && !keyword.equals("minimum") && value.signum() == 0))
                    .ifPresent(value -> into.put(keyword, value));
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private void format(ObjectNode into, List<View> views) {
        List<String> formats = View.from(Origin.REGISTRY, views).stream()
                .map(view -> view.facts().path("format").asText())
                .distinct()
                .toList();
        if (formats.size() == 1 && FORMATS.contains(formats.get(0))) {
            into.put("format", formats.get(0));
        }
    }

    /** The views that could state a constraint here: declarations do so for properties, but not for the items of their lists. */
    private static List<View> ableToSay(List<View> views) {
        List<View> registry = View.from(Origin.REGISTRY, views);
        boolean item = View.from(Origin.DECLARATION, views).stream().anyMatch(View::item);
        return item && !registry.isEmpty() ? registry : views;
    }
}
