package io.github.awslint.syntax;

/** Reads one string of a JSON text. */
final class JsonString {

    private final String text;
    private final int start;
    private final JsonDiagnosis diagnosis;
    private int at;

    private JsonString(String text, int start, JsonDiagnosis diagnosis) {
        this.text = text;
        this.start = start;
        this.diagnosis = diagnosis;
        this.at = start + 1;
    }

    /** Reads the string whose opening quote stands at {@code start}. */
    static ScalarNode read(SourceFile source, int start, JsonDiagnosis diagnosis) {
        JsonString string = new JsonString(source.text(), start, diagnosis);
        String value = string.value();
        return new ScalarNode(source.location(start, string.at), value, ScalarNode.Style.DOUBLE_QUOTED);
    }

    private String value() {
        int plainUntil = at;
        while (plainUntil < text.length() && isPlain(text.charAt(plainUntil))) {
            plainUntil++;
        }
        if (plainUntil < text.length() && text.charAt(plainUntil) == '"') {
            String value = text.substring(at, plainUntil);
            at = plainUntil + 1;
            return value;
        }
        return escaped();
    }

    private static boolean isPlain(char c) {
        return c != '"' && c != '\\' && c >= ' ';
    }

    private String escaped() {
        StringBuilder value = new StringBuilder();
        while (true) {
            if (at >= text.length() || text.charAt(at) < ' ') {
                throw diagnosis.inString(at, start);
            }
            char c = text.charAt(at++);
            if (c == '"') {
                return value.toString();
            }
            value.append(c == '\\' ? escape(at - 1) : c);
        }
    }

    private char escape(int backslash) {
        char kind = at < text.length() ? text.charAt(at) : ' ';
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex(backslash);
            default -> throw diagnosis.escape(backslash);
        };
    }

    private char hex(int backslash) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw diagnosis.escape(backslash);
            }
            value = value * 16 + digit;
            at++;
        }
        return (char) value;
    }
}
