package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Alternative.Absent;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Alternative.Unknown;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads values through conditions, parameters and mappings. What it cannot follow is unknown, never guessed. */
public final class ValueResolver {

    /** Beyond this many alternatives the rest counts as unknown, so that no template costs exponential time. */
    private static final int MAX_ALTERNATIVES = 64;

    private final Template template;

    ValueResolver(Template template) {
        this.template = template;
    }

    /** What a node can be. */
    public Value resolve(Node node) {
        return resolve(node, Assumptions.NONE);
    }

    /** What a node can be under assumptions. */
    public Value resolve(Node node, Assumptions when) {
        if (!mayBeFunction(node)) {
            return new Value(List.of(literal(node, node, when)), this);
        }
        List<Alternative> alternatives = new ArrayList<>();
        add(node, node, when, alternatives);
        if (alternatives.isEmpty()) {
            // the assumptions contradict each other, so that nothing can be said
            alternatives.add(Unknown.anything(when, node));
        }
        if (alternatives.size() > MAX_ALTERNATIVES) {
            alternatives.subList(MAX_ALTERNATIVES, alternatives.size()).clear();
            alternatives.add(Unknown.anything(when, node));
        }
        return new Value(alternatives, this);
    }

    /** The resource of this logical id in the template whose values these are. */
    Optional<Resource> resource(String logicalId) {
        return template.resource(logicalId);
    }

    /** Whether a condition may decide what a node is, or whether it is there at all; else it surely is something. */
    static boolean mayBeDecided(Node node) {
        Intrinsic call = Intrinsic.of(node).orElse(null);
        return call instanceof Intrinsic.If
                || call instanceof Intrinsic.Ref ref && ref.target().text().equals("AWS::NoValue")
                || call instanceof Intrinsic.Sub sub && sub.variables().isPresent()
                || call instanceof Intrinsic.FindInMap lookup
                        && lookup.defaultValue().isPresent();
    }

    static boolean mayBeFunction(Node node) {
        return node instanceof MapNode map && map.entries().size() == 1;
    }

    /** What an entry of a mapping can be under assumptions; absent where it is not written, unless something else may add it. */
    public Value entry(MapNode map, String key, Assumptions when) {
        Optional<Node> value = map.get(key);
        if (value.isPresent()) {
            return resolve(value.get(), when);
        }
        // a macro over the whole template may add what is not written
        boolean open = isOpen(map) || template.transforms().unpredictable() || isCompletedByBeanstalk(map);
        Alternative missing = open ? Unknown.anything(when, map) : new Absent(when, map);
        return new Value(List.of(missing), this);
    }

    /** An {@code .ebextensions} file only changes the resources that Beanstalk itself creates; those have an id of this kind. */
    private boolean isCompletedByBeanstalk(MapNode map) {
        return template.isFragment()
                && template.resources().stream()
                        .anyMatch(resource -> resource.properties() == map
                                && resource.logicalId().startsWith("AWSEB"));
    }

    /** Whether a macro or a loop puts further keys into a mapping. */
    static boolean isOpen(MapNode map) {
        for (Entry entry : map.entries()) {
            String name = entry.name();
            if (name.startsWith("Fn::") && (name.equals("Fn::Transform") || name.startsWith("Fn::ForEach"))) {
                return true;
            }
        }
        return false;
    }

    private void add(Node node, Node place, Assumptions when, List<Alternative> found) {
        Intrinsic call = Intrinsic.of(node).orElse(null);
        if (call == null) {
            found.add(literal(node, place, when));
        } else if (call instanceof Intrinsic.Ref ref) {
            addRef(ref, place, when, found);
        } else if (call instanceof Intrinsic.If choice) {
            addBranches(choice, when, found);
        } else if (call instanceof Intrinsic.GetAtt attribute) {
            found.add(new Attribute(
                    when,
                    place,
                    attribute.target().text(),
                    attribute.attribute().map(TextPart::text)));
        } else if (call instanceof Intrinsic.FindInMap lookup) {
            addLookup(lookup, place, when, found);
        } else if (call instanceof Intrinsic.Sub sub) {
            addSub(sub, place, when, found);
        } else if (call instanceof Intrinsic.Join join) {
            addText(Text.of(join.node()), place, when, found);
        } else {
            found.add(new Unknown(when, place, Intrinsic.isMacro(node)));
        }
    }

    private void addBranches(Intrinsic.If choice, Assumptions when, List<Alternative> found) {
        String condition = choice.condition().text();
        template.conditions()
                .assume(when, condition, true)
                .ifPresent(so -> add(choice.whenTrue(), choice.whenTrue(), so, found));
        template.conditions()
                .assume(when, condition, false)
                .ifPresent(so -> add(choice.whenFalse(), choice.whenFalse(), so, found));
    }

    /** Dynamic references, expressions of Beanstalk, and what Maven's resource filtering replaces before the deployment. */
    private static boolean isCompletedLater(String text) {
        return text.indexOf('{') >= 0 && (text.contains("{{resolve:") || text.contains("${"))
                || text.startsWith("`")
                || text.startsWith("@") && text.endsWith("@") && text.length() > 2;
    }

    /** Whether what is written is not what is deployed: an empty value, a dynamic reference, another tool's placeholder. */
    public static boolean isLeftOpen(ScalarNode scalar) {
        return scalar.isNull() || isCompletedLater(scalar.text());
    }

    private static Alternative literal(Node node, Node place, Assumptions when) {
        boolean unknown = node instanceof ScalarNode scalar && isLeftOpen(scalar);
        return unknown ? Unknown.value(when, place) : new Known(when, place, node, Optional.empty(), false);
    }

    /** A text that is nothing but one variable has the variable's value. */
    private void addSub(Intrinsic.Sub sub, Node place, Assumptions when, List<Alternative> found) {
        List<SubVariable> variables = sub.references();
        boolean onlyOne = variables.size() == 1
                && variables.get(0).whole().text().length() == sub.text().text().length();
        if (!onlyOne) {
            addText(Text.of(sub.node()), place, when, found);
            return;
        }
        SubVariable variable = variables.get(0);
        Optional<Node> own = sub.variables().flatMap(map -> map.get(variable.path()));
        if (own.isPresent()) {
            add(own.get(), place, when, found);
        } else if (variable.attribute().isPresent()) {
            found.add(new Attribute(
                    when, place, variable.name().text(), variable.attribute().map(TextPart::text)));
        } else {
            addNamed(variable.name().text(), place, when, found);
        }
    }

    private void addRef(Intrinsic.Ref ref, Node place, Assumptions when, List<Alternative> found) {
        if (ref.target().text().equals("AWS::NoValue")) {
            found.add(new Absent(when, place));
        } else {
            addNamed(ref.target().text(), place, when, found);
        }
    }

    private void addNamed(String name, Node place, Assumptions when, List<Alternative> found) {
        Parameter parameter = template.parameters().get(name);
        if (parameter != null) {
            addParameter(parameter, place, when, found);
        } else if (template.resource(name).isPresent()) {
            found.add(new Attribute(when, place, name, Optional.empty()));
        } else if (name.equals(PseudoParameters.REGION) && !template.regions().isEmpty()) {
            for (String region : template.regions()) {
                ScalarNode value = new ScalarNode(place.location(), region, ScalarNode.Style.DOUBLE_QUOTED);
                found.add(new Known(when, place, value, Optional.empty(), false));
            }
        } else {
            found.add(Unknown.value(when, place));
        }
    }

    private static void addParameter(Parameter parameter, Node place, Assumptions when, List<Alternative> found) {
        boolean hidden = parameter.noEcho() || parameter.isFromParameterStore() || parameter.isList();
        if (!hidden && !parameter.possibleValues().isEmpty()) {
            for (ScalarNode possible : parameter.possibleValues()) {
                found.add(new Known(when, place, possible, Optional.of(parameter), false));
            }
        } else if (!hidden && parameter.defaultValue().orElse(null) instanceof ScalarNode scalar) {
            found.add(new Known(when, place, scalar, Optional.of(parameter), true));
        } else {
            found.add(Unknown.value(when, place));
        }
    }

    private void addLookup(Intrinsic.FindInMap lookup, Node place, Assumptions when, List<Alternative> found) {
        MapNode mapping =
                lookup.map() instanceof ScalarNode name ? template.mappings().get(name.text()) : null;
        List<Entry> rows = mapping == null
                ? List.of()
                : LookupKey.of(lookup.topKey(), when, template).select(mapping);
        if (rows.isEmpty()) {
            found.add(Unknown.value(when, place));
        } else {
            LookupKey second = LookupKey.of(lookup.secondKey(), when, template);
            for (Entry row : rows) {
                List<Entry> cells = row.value() instanceof MapNode map ? second.select(map) : List.of();
                if (cells.isEmpty()) {
                    found.add(Unknown.value(when, place));
                }
                for (Entry cell : cells) {
                    found.add(new Known(when, place, cell.value(), Optional.empty(), false));
                }
            }
        }
        lookup.defaultValue().ifPresent(value -> add(value, place, when, found));
    }

    private static void addText(Text text, Node place, Assumptions when, List<Alternative> found) {
        Optional<String> literal = text.literal();
        found.add(
                literal.isEmpty() || literal.get().contains("{{resolve:")
                        ? Unknown.value(when, place)
                        : new Known(
                                when,
                                place,
                                new ScalarNode(place.location(), literal.get(), ScalarNode.Style.DOUBLE_QUOTED),
                                Optional.empty(),
                                false));
    }
}
