package io.github.awslint.cloudformation;

import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A dynamic reference in a text: {@code {{resolve:ssm:name:version}}}
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html).
 *
 * @param whole the reference with its braces
 * @param service what stands behind {@code resolve:}
 * @param arguments what stands behind the service, split at colons
 */
public record DynamicReference(TextPart whole, String service, List<String> arguments) {

    private static final String OPEN = "{{resolve:";
    private static final String CLOSE = "}}";

    /** Whether a text may hold dynamic references at all. */
    public static boolean occurIn(String text) {
        return text.contains(OPEN);
    }

    /** The references in a text that stand there from the first brace to the last; not those of which a variable makes a part. */
    public static List<DynamicReference> of(ScalarNode scalar) {
        List<DynamicReference> references = new ArrayList<>();
        String text = scalar.text();
        int start = text.indexOf(OPEN);
        while (start >= 0) {
            int end = text.indexOf(CLOSE, start);
            if (end < 0) {
                break;
            }
            String inside = text.substring(start + OPEN.length(), end);
            if (!inside.contains("${") && !inside.contains("{{")) {
                List<String> parts = List.of(inside.split(":", -1));
                references.add(new DynamicReference(
                        new TextPart(scalar, start, end + CLOSE.length()),
                        parts.get(0),
                        parts.subList(1, parts.size())));
            }
            start = text.indexOf(OPEN, start + OPEN.length());
        }
        return references;
    }
}
