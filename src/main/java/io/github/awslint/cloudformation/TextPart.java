package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.ScalarNode;

/**
 * A part of a scalar's text, such as a variable in the text of {@code Fn::Sub}.
 *
 * @param start offset in the scalar's text
 * @param end offset behind the part
 */
public record TextPart(ScalarNode scalar, int start, int end) {

    /** The whole text of a scalar. */
    public static TextPart whole(ScalarNode scalar) {
        return new TextPart(scalar, 0, scalar.text().length());
    }

    public String text() {
        String whole = scalar.text();
        return start == 0 && end == whole.length() ? whole : whole.substring(start, end);
    }

    /** Where the part stands in the file; found anew at each call. */
    public Location location() {
        return start == 0 && end == scalar.text().length() ? scalar.location() : scalar.locate(start, end);
    }
}
