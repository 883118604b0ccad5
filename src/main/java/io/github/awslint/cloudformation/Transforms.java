package io.github.awslint.cloudformation;

import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The macros that a template's {@code Transform} names.
 *
 * @param names as written, in order
 * @param readable whether every name can be read; a function may compute one
 * @param unpredictable whether a macro runs of which nobody here knows what it adds or changes
 * @param serverless whether the template is a SAM template
 * @param languageExtensions whether loops, computed references and defaults of look-ups are allowed
 */
public record Transforms(
        List<ScalarNode> names,
        boolean readable,
        boolean unpredictable,
        boolean serverless,
        boolean languageExtensions) {

    static final Transforms NONE = new Transforms(List.of(), true, false, false, false);

    private static final String SERVERLESS = "AWS::Serverless-";
    private static final String LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions";

    /** Macros of AWS that add nothing which a template's other parts could refer to, or whose additions are known. */
    private static final Set<String> PREDICTABLE = Set.of(
            LANGUAGE_EXTENSIONS,
            "AWS::CodeDeployBlueGreen",
            "AWS::SecretsManager-2020-07-23",
            "AWS::SecretsManager-2024-09-16",
            "AWS::ServiceCatalog");

    static Transforms of(Node transform) {
        List<ScalarNode> names = new ArrayList<>();
        boolean readable = collect(transform, names);
        boolean unpredictable = !readable
                || names.stream()
                        .anyMatch(name -> !name.text().startsWith(SERVERLESS) && !PREDICTABLE.contains(name.text()));
        return new Transforms(
                List.copyOf(names),
                readable,
                unpredictable,
                names.stream().anyMatch(name -> name.text().startsWith(SERVERLESS)),
                names.stream().anyMatch(name -> name.text().equals(LANGUAGE_EXTENSIONS)));
    }

    private static boolean collect(Node node, List<ScalarNode> names) {
        if (node instanceof ScalarNode name) {
            if (!name.isNull()) {
                names.add(name);
            }
            return true;
        }
        if (node instanceof ListNode list) {
            boolean readable = true;
            for (Node item : list.items()) {
                readable &= collect(item, names);
            }
            return readable;
        }
        MapNode macro = (MapNode) node;
        // a map that has neither a name nor a function to compute it is no macro's, and is refused
        return macro.has("Name")
                ? collect(macro.get("Name").orElseThrow(), names)
                : macro.entries().stream()
                        .noneMatch(entry ->
                                entry.name().equals("Ref") || entry.name().startsWith("Fn::"));
    }
}
