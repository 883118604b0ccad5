package io.github.awslint.rules;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of an example's template can be made less known. */
final class TemplateParts {

    /** The only template of an example that is changed. */
    static final String PATH = "template.yaml";

    private static final List<String> ATTRIBUTES =
            List.of("Properties", "CreationPolicy", "UpdatePolicy", "Metadata", "Connectors");

    private static final String PARAMETER = "ValueThatNobodyKnows";
    private static final Pattern PARAMETERS = Pattern.compile("^Parameters:( \\{|\n)", Pattern.MULTILINE);
    private static final Pattern TRANSFORM = Pattern.compile("^Transform:(.*)$", Pattern.MULTILINE);

    private TemplateParts() {}

    /** What nobody knows. */
    enum Unknown {
        PARAMETER_WITHOUT_DEFAULT("!Ref " + PARAMETER),
        IMPORT("!ImportValue value-of-another-stack"),
        MACRO("{\"Fn::Transform\": {\"Name\": \"Company-Macro\"}}");

        private final String text;

        Unknown(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        /** Whether it surely is one value; a macro may give anything, also nothing. */
        boolean isValue() {
            return this != MACRO;
        }
    }

    /** Puts a macro beside the keys of a mapping, of which it may change any and add others. */
    static ChangedFile withMacroBeside(MapNode map) {
        return ChangedFile.withEntry(map, "\"Fn::Transform\": {\"Name\": \"Company-Macro\"}");
    }

    /** Puts a macro over the whole template; none where the template lists its macros a line each. */
    static Optional<ChangedFile> withMacro(String text) {
        Matcher transform = TRANSFORM.matcher(text);
        if (!transform.find()) {
            return Optional.of(ChangedFile.of(PATH, text, new Range(0, 0), "Transform: Company-Macro\n"));
        }
        String own = transform.group(1).replaceAll("[\\[\\]]", "").strip();
        Range range = new Range(transform.start(1), transform.end(1));
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(ChangedFile.of(PATH, text, range, " [" + own + ", Company-Macro]"));
    }

    /** Declares the parameter that stands for values. */
    static String withParameter(String text) {
        String declaration = PARAMETER + ": { Type: String }";
        Matcher parameters = PARAMETERS.matcher(text);
        if (!parameters.find()) {
            return "Parameters:\n  " + declaration + "\n" + text;
        }
        boolean flow = parameters.group(1).endsWith("{");
        return new StringBuilder(text)
                .insert(parameters.end(), flow ? " " + declaration + "," : "  " + declaration + "\n")
                .toString();
    }

    /** The mappings of properties, those of the resources themselves included, but for what stands inside of functions. */
    static List<MapNode> mappings(String text) {
        List<Node> values = new ArrayList<>();
        properties(text).forEach(properties -> {
            values.add(properties);
            addBelow(properties, values);
        });
        return values.stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .filter(map -> Intrinsic.of(map).isEmpty())
                .filter(map -> !map.entries().isEmpty() && !map.has("Fn::Transform"))
                .toList();
    }

    /** The values of properties: texts, functions, lists and mappings, the branches of conditions too, but for what stands inside of other functions. */
    static List<Node> values(String text) {
        List<Node> values = new ArrayList<>();
        properties(text).forEach(properties -> addBelow(properties, values));
        values.removeIf(value -> value.location().text().isEmpty());
        return values;
    }

    /** What can hold functions: properties, further attributes of resources, outputs, and what SAM's resources inherit. */
    private static List<MapNode> properties(String text) {
        List<MapNode> found = new ArrayList<>();
        DocumentReader.read(new SourceFile(PATH, text)).rootMap().ifPresent(root -> {
            bodies(root, "Globals").forEach(found::add);
            bodies(root, "Resources")
                    .forEach(body -> ATTRIBUTES.forEach(name -> body.map(name).ifPresent(found::add)));
            bodies(root, "Outputs").forEach(found::add);
        });
        return found;
    }

    private static Stream<MapNode> bodies(MapNode root, String section) {
        return root.map(section).stream()
                .flatMap(map -> map.entries().stream())
                .map(Entry::value)
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast);
    }

    private static void addBelow(Node node, List<Node> values) {
        Intrinsic call = Intrinsic.of(node).orElse(null);
        if (call instanceof Intrinsic.If choice) {
            addAll(List.of(choice.whenTrue(), choice.whenFalse()), values);
        } else if (call == null && node instanceof MapNode map) {
            addAll(
                    map.entries().stream()
                            .filter(entry ->
                                    !entry.name().equals("Condition") || !(entry.value() instanceof ScalarNode))
                            .map(Entry::value)
                            .toList(),
                    values);
        } else if (node instanceof ListNode list) {
            addAll(list.items(), values);
        }
    }

    private static void addAll(List<Node> nodes, List<Node> values) {
        for (Node node : nodes) {
            values.add(node);
            addBelow(node, values);
        }
    }
}
