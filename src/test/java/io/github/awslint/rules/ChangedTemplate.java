package io.github.awslint.rules;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.rule.Finding;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern PARAMETERS = Pattern.compile("^Parameters:( \\{|\n)", Pattern.MULTILINE);
    private static final Pattern TRANSFORM = Pattern.compile("^Transform:(.*)$", Pattern.MULTILINE);

    /** A parameter without default, an import and the result of a macro. */
    static final List<String> UNKNOWN = List.of(
            "!Ref " + PARAMETER,
            "!ImportValue value-of-another-stack",
            "{\"Fn::Transform\": {\"Name\": \"Company-Macro\"}}");

    private static ChangedTemplate of(String text, Range range, String inserted) {
        String changed = text.substring(0, range.start()) + inserted + text.substring(range.end());
        return new ChangedTemplate(changed, range, changed.length() - text.length());
    }

    /** Puts one of {@link #UNKNOWN} in place of a value. */
    static ChangedTemplate with(String text, Node value, String unknown) {
        String written = value.location().text();
        // a list may stand as far to the left as the key that it is for, a mapping not
        String indented = written.startsWith("- ") ? " " + unknown : unknown;
        return of(text, value.location().range(), written.endsWith("\n") ? indented + "\n" : indented);
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

    /** Declares the parameter of {@link #UNKNOWN}. */
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
        return !inside
                && before.path().equals(after.path())
                && after.location().range().start() == (moved ? start + longer : start);
    }

    /**
     * The values of properties: texts, functions, lists and mappings, but for what stands inside of functions.
     *
     * @param known keys whose values are left out, with what stands below them
     */
    static List<Node> values(String text, Set<String> known) {
        List<Node> values = new ArrayList<>();
        DocumentReader.read(new SourceFile(PATH, text))
                .rootMap()
                .flatMap(root -> root.map("Resources"))
                .ifPresent(resources -> resources.entries().forEach(resource -> {
                    if (resource.value() instanceof MapNode body) {
                        body.map("Properties").ifPresent(properties -> addBelow(properties, known, values));
                    }
                }));
        values.removeIf(value -> value.location().text().isEmpty());
        return values;
    }

    private static void addBelow(Node node, Set<String> known, List<Node> values) {
        if (node instanceof MapNode map && Intrinsic.of(map).isEmpty()) {
            for (Entry entry : map.entries()) {
                if (!known.contains(entry.name())) {
                    values.add(entry.value());
                    addBelow(entry.value(), known, values);
                }
            }
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                values.add(item);
                addBelow(item, known, values);
            }
        }
    }
}
