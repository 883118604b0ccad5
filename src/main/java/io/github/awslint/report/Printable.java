package io.github.awslint.report;

/** Makes text fit for a terminal: a file's text must not move the cursor, change colours or turn the reading direction. */
final class Printable {

    private static final int NO_BREAK_SPACE = 0xa0;

    private Printable() {}

    /** The text on one line, with everything invisible written as an escape. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, shown));
        return shown.toString();
    }

    /** Appends a character, or its escape where it is invisible. */
    static void append(int codePoint, StringBuilder shown) {
        if (isInvisible(codePoint)) {
            escape(codePoint, shown);
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    static void escape(int codePoint, StringBuilder shown) {
        shown.append(codePoint < 0x10000 ? String.format("\\u%04x", codePoint) : String.format("\\U%08x", codePoint));
    }

    static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> codePoint == NO_BREAK_SPACE;
        };
    }
}
