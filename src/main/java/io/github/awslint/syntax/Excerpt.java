package io.github.awslint.syntax;

/** A piece of a file's text made fit for a message: one line, bounded, without control characters. */
public final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    /** The text, cut after 60 characters, with control characters and odd blanks made visible. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < LENGTH; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                shown.append("\\n");
            } else if (c == '\t') {
                shown.append("\\t");
            } else if (Character.isISOControl(c) || c == '\u00a0' || Character.getType(c) == Character.FORMAT) {
                shown.append(String.format("\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return text.length() > LENGTH ? shown.append("...").toString() : shown.toString();
    }
}
