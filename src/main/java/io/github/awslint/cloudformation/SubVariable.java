package io.github.awslint.cloudformation;

import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A variable {@code ${Name}} or {@code ${Name.Attribute}} in the text of {@code Fn::Sub}.
 *
 * @param whole with dollar and braces
 * @param name what stands before the first dot, without blanks around it
 * @param attribute what stands behind the first dot
 */
public record SubVariable(TextPart whole, TextPart name, Optional<TextPart> attribute) {

    /** Name and attribute with the dot between them, as the function's own variables are looked up. */
    public String path() {
        return name.text() + attribute.map(part -> "." + part.text()).orElse("");
    }

    /** The variables of a text, in order. {@code ${!Name}} is literal text and left out. */
    public static List<SubVariable> of(ScalarNode text) {
        String value = text.text();
        int at = value.indexOf("${");
        if (at < 0) {
            return List.of();
        }
        List<SubVariable> variables = new ArrayList<>();
        while (at >= 0) {
            int close = value.indexOf('}', at);
            if (close < 0) {
                break;
            }
            if (value.charAt(at + 2) != '!' && !value.substring(at + 2, close).isBlank()) {
                variables.add(variable(text, at, close));
            }
            at = value.indexOf("${", close);
        }
        return Collections.unmodifiableList(variables);
    }

    private static SubVariable variable(ScalarNode text, int open, int close) {
        String value = text.text();
        int start = open + 2;
        int end = close;
        while (start < end && Character.isWhitespace(value.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        int dot = value.indexOf('.', start);
        boolean hasAttribute = dot > start && dot < end;
        return new SubVariable(
                new TextPart(text, open, close + 1),
                new TextPart(text, start, hasAttribute ? dot : end),
                hasAttribute ? Optional.of(new TextPart(text, dot + 1, end)) : Optional.empty());
    }
}
