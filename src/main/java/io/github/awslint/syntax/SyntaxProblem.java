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
        /** The file's bytes could not be had at all. */
        FILE_UNREADABLE,
        /** The file is larger than anything written by hand, and is not looked into. */
        FILE_TOO_LARGE,
        /** The bytes are no UTF-8: another encoding, damaged, or binary. */
        FILE_ENCODING,
        /** The file holds no value. */
        FILE_EMPTY,
        /** The text is no YAML, and the other kinds of YAML do not say why. */
        YAML_SYNTAX,
        /** The text is no JSON. */
        JSON_SYNTAX,
        /** The text is no TOML. */
        TOML_SYNTAX,
        /** A key stands twice in one mapping, or a table of TOML is defined twice. */
        SYNTAX_DUPLICATE_KEY,
        /** Values are nested deeper than anybody writes. */
        SYNTAX_NESTING_DEPTH,
        /** A tab where YAML takes only spaces. */
        YAML_TAB_INDENTATION,
        /** An invisible character in a key, in the indentation, or behind a hyphen or colon. */
        YAML_NON_BREAKING_SPACE,
        /** A long dash where a hyphen starts a list item. */
        YAML_DASH_CHARACTER,
        /** A key that is a list, a mapping or the call of a function. */
        YAML_KEY_NOT_SCALAR,
        /** An alias within its own anchor, or aliases that multiply beyond all bounds. */
        YAML_ALIAS_EXPANSION,
        /** A tag that is neither a short form of a function nor one of YAML's own types. */
        YAML_UNKNOWN_TAG,
        /** More than one YAML document in one file. */
        YAML_SEVERAL_DOCUMENTS,
        /** A {@code %YAML} directive behind other lines, read over as though it were not there. */
        YAML_LATE_DIRECTIVE;

        /** The id of the rule that reports this kind. */
        public String ruleId() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SyntaxProblem(Kind kind, Location location, String message) {
        this(kind, location, message, List.of());
    }
}
