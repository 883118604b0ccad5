package io.github.awslint.syntax;

import java.util.regex.Pattern;

/** The notations of numbers and dates in YAML 1.1 (https://yaml.org/type/). */
final class NumberForms {

    static final Pattern INTEGER =
            Pattern.compile("[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]*|[1-9][0-9_]*(?::[0-5]?[0-9])*)");

    /** Quoted digits, of which 18 always fit 64 bits. */
    static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,18}");

    static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?"
                    + "|[0-9][0-9_]*(?:[eE][-+]?[0-9]+)|[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|\\.(?:inf|Inf|INF))"
                    + "|\\.(?:nan|NaN|NAN)");

    static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
            + "(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?");

    private NumberForms() {}
}
