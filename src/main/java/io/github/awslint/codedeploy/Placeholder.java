package io.github.awslint.codedeploy;

import io.github.awslint.syntax.ScalarNode;
import java.util.regex.Pattern;

/**
 * Tells text that a pipeline or a build fills in later from text that is deployed as it stands: {@code <TASK_DEFINITION>} of
 * CodePipeline, {@code ${...}} and {@code @...@} of Maven, {@code $NAME} and {@code $(...)} of shells, {@code {{...}}} of template
 * languages, {@code [your container]} and {@code your-container} of samples.
 */
public final class Placeholder {

    private static final Pattern TOKEN = Pattern.compile("\\$[{(]|\\$[A-Z][A-Z0-9_]+|\\{\\{|<%|<[^<>]+>|@[\\w.-]+@"
            + "|^\\[.*]$|\\b(?i:your)[-_ ]|__[A-Za-z0-9_]+__|%[A-Z][A-Z0-9_]*%");

    private Placeholder() {}

    /** Whether some part of the text is still to be filled in. */
    public static boolean isIn(String text) {
        return TOKEN.matcher(text).find();
    }

    /** Whether a value is deployed as it stands: written, and without a part to be filled in. */
    public static boolean isLiteral(ScalarNode value) {
        return !value.isNull() && !value.text().isBlank() && !isIn(value.text());
    }
}
