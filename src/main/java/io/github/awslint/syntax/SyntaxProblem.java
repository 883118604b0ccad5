package io.github.awslint.syntax;

import java.util.List;
import java.util.Locale;

/**
 * Something in a file's text that keeps it from being read as it was meant.
 *
 * @param kind what is wrong
 * @param location where
 * @param message what is wrong with this text and what to do, without a full stop
 * @param notes other places that explain the problem
 */
public record SyntaxProblem(Kind kind, Location location, String message, List<Note> notes) {

    /** Another place of the same problem, such as the first of two equal keys. */
    public record Note(Location location, String message) {}

    /** The kinds of problems; each has a rule page of its own. */
    public enum Kind {
        FILE_UNREADABLE,
        FILE_TOO_LARGE,
        FILE_ENCODING,
        FILE_EMPTY,
        YAML_SYNTAX,
        JSON_SYNTAX,
        TOML_SYNTAX,
        SYNTAX_DUPLICATE_KEY,
        SYNTAX_NESTING_DEPTH,
        YAML_TAB_INDENTATION,
        YAML_NON_BREAKING_SPACE,
        YAML_DASH_CHARACTER,
        YAML_KEY_NOT_SCALAR,
        YAML_ALIAS_EXPANSION,
        YAML_UNKNOWN_TAG,
        YAML_SEVERAL_DOCUMENTS;

        /** The id of the rule that reports this kind. */
        public String ruleId() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SyntaxProblem(Kind kind, Location location, String message) {
        this(kind, location, message, List.of());
    }
}
