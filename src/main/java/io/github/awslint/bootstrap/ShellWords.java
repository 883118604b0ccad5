package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the rest of a command into words, as far as Bash, {@code cmd} and PowerShell agree: blanks, quotes, continued lines, and command
 * substitutions as a part of their word.
 */
final class ShellWords {

    private static final char NONE = 0;

    private final Text script;
    private final String text;
    private final char enclosing;
    private int at;

    /** @param enclosing the quote around the whole command, as in {@code trap '...' EXIT}, or 0 */
    private ShellWords(Text script, String text, int from, char enclosing) {
        this.script = script;
        this.text = text;
        this.at = from;
        this.enclosing = enclosing;
    }

    /** The words from an offset to the end of the command. */
    static List<Word> following(Text script, String text, int from) {
        char enclosing = enclosingQuote(text, from);
        int start = from;
        if (enclosing != NONE && start < text.length() && text.charAt(start) == enclosing) {
            // only the program's path was quoted
            start++;
            enclosing = NONE;
        }
        return new ShellWords(script, text, start, enclosing).words();
    }

    /** The quote that is open where a command starts, judged by its line alone. */
    private static char enclosingQuote(String text, int from) {
        char open = NONE;
        for (int i = text.lastIndexOf('\n', from - 1) + 1; i < from; i++) {
            char c = text.charAt(i);
            if (open == NONE && (c == '\'' || c == '"')) {
                open = c;
            } else if (c == open) {
                open = NONE;
            }
        }
        return open;
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        skipBlanks();
        while (at < text.length() && !endsCommand(text.charAt(at))) {
            words.add(word());
            skipBlanks();
        }
        return words;
    }

    private boolean endsCommand(char c) {
        return c == enclosing || "\r\n;|&)<>".indexOf(c) >= 0;
    }

    private void skipBlanks() {
        while (at < text.length()) {
            int behind = behindContinuation();
            if (behind > at) {
                at = behind;
            } else if (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
                at++;
            } else {
                return;
            }
        }
    }

    /** The offset behind an escaped line end, else the current one. */
    private int behindContinuation() {
        char escape = text.charAt(at);
        if (escape != '\\' && escape != '^' && escape != '`') {
            return at;
        }
        if (text.startsWith("\r\n", at + 1)) {
            return at + 3;
        }
        return text.startsWith("\n", at + 1) ? at + 2 : at;
    }

    private Word word() {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || endsCommand(c) || behindContinuation() > at) {
                break;
            }
            if (c == '\'' || c == '"') {
                quoted(c, word);
            } else if (c == '`') {
                through('`', word);
            } else if (text.startsWith("$(", at)) {
                substitution(word);
            } else {
                word.append(c);
                at++;
            }
        }
        return new Word(script, word.toString(), start, at);
    }

    private void quoted(char quote, StringBuilder word) {
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && quote == '"' && text.startsWith("\"", at + 1)) {
                at++;
            }
            word.append(text.charAt(at++));
        }
        at = Math.min(at + 1, text.length());
    }

    private void through(char end, StringBuilder word) {
        int close = text.indexOf(end, at + 1);
        int behind = close < 0 ? text.length() : close + 1;
        word.append(text, at, behind);
        at = behind;
    }

    private void substitution(StringBuilder word) {
        int depth = 0;
        do {
            char c = text.charAt(at++);
            word.append(c);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (at < text.length() && (depth > 0 || word.charAt(word.length() - 1) == '$'));
    }
}
