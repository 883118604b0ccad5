package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in a reader's words why a text is not YAML: the parser knows where it stopped, the line mostly shows why. */
final class YamlDiagnosis {

    private final SourceFile source;
    private final String text;

    YamlDiagnosis(SourceFile source) {
        this.source = source;
        this.text = source.text();
    }

    SyntaxProblem explain(YAMLException failure) {
        return new SyntaxProblem(
                Kind.YAML_SYNTAX, source.location(0, 0), "not valid YAML: " + Excerpt.of(failure.getMessage()));
    }

    SyntaxProblem explain(MarkedYAMLException failure) {
        Mark mark = failure.getProblemMark() != null ? failure.getProblemMark() : failure.getContextMark();
        int at = Math.min(mark.getIndex(), text.length());
        int line = source.position(at).line();
        for (int candidate = line; candidate >= Math.max(1, line - 2); candidate--) {
            SyntaxProblem known = knownMistake(candidate);
            if (known != null) {
                return known;
            }
        }
        Location where = source.location(
                at, Math.min(at + 1, Math.max(at, source.lineRange(line).end())));
        return new SyntaxProblem(Kind.YAML_SYNTAX, where, message(failure));
    }

    /** Mistakes that a parser blames on what follows them. */
    private SyntaxProblem knownMistake(int line) {
        Range range = source.lineRange(line);
        int at = range.start();
        while (at < range.end() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            if (text.charAt(at) == '\t') {
                return new SyntaxProblem(
                        Kind.YAML_TAB_INDENTATION,
                        source.location(at, at + 1),
                        "tab in the indentation; YAML takes only spaces there");
            }
            at++;
        }
        if (at + 1 < range.end()
                && YamlCharacters.isLongDash(text.charAt(at))
                && Character.isWhitespace(text.charAt(at + 1))) {
            return YamlCharacters.longDash(source, at);
        }
        for (; at < range.end(); at++) {
            if (YamlCharacters.isOddBlank(text.charAt(at))) {
                return YamlCharacters.oddBlank(source.location(at, at + 1), "line");
            }
            if (text.charAt(at) == '"' || text.charAt(at) == '\'' || text.charAt(at) == '#') {
                break;
            }
        }
        return null;
    }

    private String message(MarkedYAMLException failure) {
        String problem = failure.getProblem() == null ? "" : failure.getProblem();
        String context = failure.getContext() == null ? "" : failure.getContext();
        if (problem.contains("mapping values are not allowed")) {
            return "unexpected \":\"; check the indentation of this line, or put a value that holds \": \" in quotes";
        }
        if (problem.contains("could not find expected ':'")) {
            return "\":\" is missing after the key on this or the line before";
        }
        if (context.contains("scanning a quoted scalar")) {
            return "quote opened at line " + (failure.getContextMark().getLine() + 1) + " is not closed";
        }
        if (context.contains("parsing a block mapping") || context.contains("parsing a block collection")) {
            return "indentation does not fit the block that starts at line "
                    + (failure.getContextMark().getLine() + 1);
        }
        if (context.contains("parsing a flow")) {
            return "bracket opened at line " + (failure.getContextMark().getLine() + 1)
                    + " is not closed, or a comma is missing";
        }
        if (problem.contains("cannot start any token")) {
            return "a value cannot start with this character; put it in quotes";
        }
        if (problem.contains("found undefined alias") || context.contains("scanning an alias")) {
            return "\"*\" starts an alias in YAML; put a value that starts with * in quotes";
        }
        if (problem.contains("undefined tag handle")) {
            return "tag handle is not declared";
        }
        return "not valid YAML: " + problem + (context.isEmpty() ? "" : " " + context);
    }
}
