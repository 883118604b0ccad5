package io.github.awslint.rules;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.rule.Finding;
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

/**
 * A template with one range replaced, so that what stands behind it moves.
 *
 * @param text the changed template
 * @param replaced what was replaced, in the template from before
 * @param longer by how many characters the template grew
 */
record ChangedTemplate(String text, Range replaced, int longer) {

    /** The only file of an example that is changed. */
    static final String PATH = "template.yaml";

    private static final String PARAMETER = "ValueThatNobodyKnows";
    private static final List<String> ATTRIBUTES =
            List.of("Properties", "CreationPolicy", "UpdatePolicy", "Metadata", "Connectors");
    private static final Pattern PARAMETERS = Pattern.compile("^Parameters:( \\{|\n)", Pattern.MULTILINE);
    private static final Pattern TRANSFORM = Pattern.compile("^Transform:(.*)$", Pattern.MULTILINE);

    /** What nobody knows. */
    enum Unknown {
        PARAMETER_WITHOUT_DEFAULT("!Ref " + PARAMETER),
        IMPORT("!ImportValue value-of-another-stack"),
        MACRO("{\"Fn::Transform\": {\"Name\": \"Company-Macro\"}}");

        private final String text;

        Unknown(String text) {
            this.text = text;
        }

        /** Whether it surely is one value; a macro may give anything, also nothing. */
        boolean isValue() {
            return this != MACRO;
        }
    }

    private static ChangedTemplate of(String text, Range range, String inserted) {
        String changed = text.substring(0, range.start()) + inserted + text.substring(range.end());
        return new ChangedTemplate(changed, range, changed.length() - text.length());
    }

    static ChangedTemplate with(String text, Node value, Unknown unknown) {
        String written = value.location().text();
        // a list may stand as far to the left as the key that it is for, a mapping not
        String indented = written.startsWith("- ") ? " " + unknown.text : unknown.text;
        return of(text, value.location().range(), written.endsWith("\n") ? indented + "\n" : indented);
    }

    /** Puts a macro beside the keys of a mapping, of which it may change any and add others. */
    static ChangedTemplate withMacroBeside(String text, MapNode map) {
        int start = map.entries().get(0).key().location().range().start();
        boolean flow = text.charAt(map.location().range().start()) == '{';
        String indent = " ".repeat(start - text.lastIndexOf('\n', start) - 1);
        return of(
                text,
                new Range(start, start),
                "\"Fn::Transform\": {\"Name\": \"Company-Macro\"}" + (flow ? ", " : "\n" + indent));
    }

    /** Puts a macro over the whole template; none where the template lists its macros a line each. */
    static Optional<ChangedTemplate> withMacro(String text) {
        Matcher transform = TRANSFORM.matcher(text);
        if (!transform.find()) {
            return Optional.of(of(text, new Range(0, 0), "Transform: Company-Macro\n"));
        }
        String own = transform.group(1).replaceAll("[\\[\\]]", "").strip();
        Range range = new Range(transform.start(1), transform.end(1));
        return own.isEmpty() ? Optional.empty() : Optional.of(of(text, range, " [" + own + ", Company-Macro]"));
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

    /** Whether a finding is one from before, at the same place outside of the range, be it in other words. */
    boolean leaves(Finding before, Finding after) {
        int start = before.location().range().start();
        boolean here = before.path().equals(PATH);
        boolean inside = here
                && start >= replaced.start()
                && start < replaced.end()
                && before.location().range().end() <= replaced.end();
        boolean moved = here && start >= replaced.end();
        // what is put in front of a mapping's first key stands in the mapping too
        boolean first = start == replaced.start() && start == replaced.end();
        int there = after.location().range().start();
        return !inside
                && before.path().equals(after.path())
                && (there == (moved ? start + longer : start) || first && there == start);
    }

    /** Whether a finding is about what was put there: it stands there, or at its key. */
    boolean isAbout(Finding after) {
        Range range = after.location().range();
        int end = replaced.end() + longer;
        return after.path().equals(PATH)
                && range.start() < end
                && (range.end() > replaced.start()
                        || text.substring(range.end(), replaced.start()).matches("[\\s:-]*"));
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

    /** The values of properties: texts, functions, lists and mappings, but for what stands inside of functions. */
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
        if (node instanceof MapNode map && Intrinsic.of(map).isEmpty()) {
            for (Entry entry : map.entries()) {
                if (!entry.name().equals("Condition") || !(entry.value() instanceof ScalarNode)) {
                    values.add(entry.value());
                    addBelow(entry.value(), values);
                }
            }
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                values.add(item);
                addBelow(item, values);
            }
        }
    }
}
