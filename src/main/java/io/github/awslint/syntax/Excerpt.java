package io.github.awslint.syntax;

/** A piece of a file's text made fit for a message: one line, bounded, without control characters. */
public final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    /** The text, cut after 60 characters, with control characters and odd blanks made visible. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length() && shown.length() < LENGTH) {
            int c = text.codePointAt(at);
            shown.append(visible(c));
            at += Character.charCount(c);
        }
        return at < text.length() ? shown.append("...").toString() : shown.toString();
    }

    private static String visible(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isInvisible(c) ? String.format("\\u%04x", c) : Character.toString(c);
        };
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return c != ' '
                && (Character.isISOControl(c)
                        || type == Character.SPACE_SEPARATOR
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.FORMAT
                        || type == Character.SURROGATE);
    }
}
