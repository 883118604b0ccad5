package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in a reader's words why a text is not YAML. The parser knows where it stopped, which is often far behind the
 * mistake: so first the usual mistakes are looked for, in the lines and in the tokens before that place.
 */
final class YamlDiagnosis {

    /** Too large, or cut off by the end of the text. */
    private static final Pattern BAD_ESCAPE = Pattern.compile("\\\\U[89a-fA-F][0-9a-fA-F]{7}|\\\\[xuU]\\z");

    private YamlDiagnosis() {}

    static SyntaxProblem explain(SourceFile source, MarkedYAMLException exception) {
        YamlFailure failure = YamlFailure.of(source, exception);
        return Stream.<Function<YamlFailure, Optional<SyntaxProblem>>>of(
                        YamlLines::explain,
                        YamlQuotes::explain,
                        YamlTagMistakes::explain,
                        YamlBlocks::explain,
                        YamlBrackets::explain,
                        YamlScalars::explain)
                .map(explanation -> explanation.apply(failure))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unknown(failure));
    }

    /** snakeyaml says no place where it contradicts itself, and where the number in an escape is none or too large. */
    static SyntaxProblem explainWithoutPlace(SourceFile source) {
        Matcher escape = BAD_ESCAPE.matcher(source.text());
        if (escape.find()) {
            return new SyntaxProblem(
                    Kind.YAML_SYNTAX,
                    source.location(escape.start(), escape.end()),
                    "escape " + escape.group() + " is no character; double the backslash, or use single quotes");
        }
        // what remains is a key that starts where a bracket has just closed at the indentation of keys
        int at = YamlTokens.before(source.text(), source.text().length()).contentBehind();
        return new SyntaxProblem(
                Kind.YAML_SYNTAX,
                source.location(at, Math.min(at + 1, source.text().length())),
                "text behind the end of the value; remove it, or put the whole in quotes");
    }

    private static SyntaxProblem unknown(YamlFailure failure) {
        String reading = failure.reading().isEmpty() ? "" : " " + failure.reading();
        return failure.problem(
                failure.at(),
                Math.min(failure.at() + 1, Math.max(failure.at(), failure.lineEnd(failure.at()))),
                "not valid YAML: " + Excerpt.of(failure.complaint()) + reading);
    }
}
