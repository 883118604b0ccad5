package io.github.awslint.syntax;

/**
 * Finds the place of a scalar's characters in its file by walking value and source side by side: the value has lost
 * quotes, escapes, indentation and folded line breaks, so that its offsets say nothing by themselves.
 */
final class ScalarPositions {

    private final ScalarNode scalar;
    private final String source;
    private final int sourceEnd;

    ScalarPositions(ScalarNode scalar) {
        this.scalar = scalar;
        this.source = scalar.location().source().text();
        this.sourceEnd = scalar.location().range().end();
    }

    Location locate(int start, int end) {
        String value = scalar.text();
        int at = contentStart();
        int first = -1;
        int last = at;
        for (int i = 0; i < value.length() && i < Math.max(end, start + 1); i++) {
            at = skipTo(value.charAt(i), at);
            if (at >= sourceEnd) {
                break;
            }
            if (i == start) {
                first = at;
            }
            at += sourceLength(at);
            last = at;
        }
        if (first < 0) {
            return start >= value.length() && start > 0
                    ? scalar.location().source().location(Math.min(last, sourceEnd), Math.min(last, sourceEnd))
                    : scalar.location();
        }
        int stop = end <= start ? first : Math.min(last, sourceEnd);
        return scalar.location().source().location(first, Math.max(first, stop));
    }

    private int contentStart() {
        int start = scalar.location().range().start();
        return switch (scalar.style()) {
            case PLAIN -> start;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> start + 1;
            case LITERAL, FOLDED -> afterHeader(start);
        };
    }

    private int afterHeader(int start) {
        int at = start;
        while (at < sourceEnd && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
        at = afterLineBreak(at);
        return at + blockIndentation(at);
    }

    /** Leading spaces of the first line of a block scalar that has text. */
    private int blockIndentation(int contentStart) {
        int at = contentStart;
        int spaces = 0;
        while (at < sourceEnd) {
            char c = source.charAt(at++);
            if (c == ' ') {
                spaces++;
            } else if (c == '\n' || c == '\r') {
                spaces = 0;
            } else {
                return leadingSpaces(contentStart, spaces);
            }
        }
        return 0;
    }

    private int leadingSpaces(int at, int limit) {
        int spaces = 0;
        while (spaces < limit && at + spaces < sourceEnd && source.charAt(at + spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /** The place at or after {@code at} that stands for {@code wanted}. */
    private int skipTo(char wanted, int at) {
        int here = at;
        while (here < sourceEnd && !standsFor(wanted, here)) {
            if (!isBlank(source.charAt(here)) && !isLineContinuation(here)) {
                return here;
            }
            here++;
        }
        return here;
    }

    private boolean standsFor(char wanted, int at) {
        char c = source.charAt(at);
        if (isEscape(at)) {
            return !isLineContinuation(at);
        }
        if (wanted == ' ' || wanted == '\n') {
            // a folded line break reads as a blank
            return c == wanted || c == '\n' || c == '\r';
        }
        return c == wanted || !isBlank(c);
    }

    private boolean isEscape(int at) {
        return scalar.style() == ScalarNode.Style.DOUBLE_QUOTED && source.charAt(at) == '\\';
    }

    private boolean isLineContinuation(int at) {
        return isEscape(at)
                && at + 1 < source.length()
                && (source.charAt(at + 1) == '\n' || source.charAt(at + 1) == '\r');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** How many characters of the source make the one character of the value at this place. */
    private int sourceLength(int at) {
        char c = source.charAt(at);
        if (isEscape(at) && at + 1 < source.length()) {
            return switch (source.charAt(at + 1)) {
                case 'x' -> 4;
                case 'u' -> 6;
                case 'U' -> 10;
                default -> 2;
            };
        }
        if (scalar.style() == ScalarNode.Style.SINGLE_QUOTED && c == '\'') {
            return 2;
        }
        if (c == '\r' || c == '\n') {
            int next = afterLineBreak(at);
            return next
                    - at
                    + (scalar.style() == ScalarNode.Style.LITERAL ? leadingSpaces(next, literalIndentation()) : 0);
        }
        return 1;
    }

    private int literalIndentation() {
        int header = scalar.location().range().start();
        int at = header;
        while (at < sourceEnd && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
        return blockIndentation(afterLineBreak(at));
    }

    private int afterLineBreak(int at) {
        if (at < sourceEnd && source.charAt(at) == '\r') {
            return at + 1 < sourceEnd && source.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        }
        return at < sourceEnd ? at + 1 : at;
    }
}
