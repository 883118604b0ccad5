package io.github.awslint.xray;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a filter expression of X-Ray (https://docs.aws.amazon.com/xray/latest/devguide/xray-console-filters.html).
 *
 * @param tokens in order
 * @param problem what keeps the text from being an expression at all, with its place
 */
public record FilterExpression(List<Token> tokens, Optional<Problem> problem) {

    /** What a part of an expression is. */
    public enum Kind {
        WORD,
        TEXT,
        OPERATOR,
        OPENING,
        CLOSING,
        COMMA
    }

    /**
     * A part of the expression.
     *
     * @param start offset in the text
     * @param end offset behind it
     */
    public record Token(Kind kind, String text, int start, int end) {}

    /** A quote, parenthesis or brace without its partner. */
    public record Problem(String message, int at) {}

    public FilterExpression {
        tokens = List.copyOf(tokens);
    }

    /** Takes an expression apart; never fails. */
    public static FilterExpression read(String text) {
        return new Reader(text).read();
    }

    /**
     * A keyword with what it is compared to.
     *
     * @param operator in lower case; empty where the keyword stands alone
     * @param value what follows the operator
     */
    public record Condition(Token keyword, String operator, Optional<Token> value) {

        /** The keyword in lower case. */
        public String name() {
            return keyword.text().toLowerCase(Locale.ROOT);
        }
    }

    private static final Set<String> BETWEEN = Set.of("and", "or", "contains", "beginswith", "endswith");

    /** The conditions in order; what stands in the parentheses of a function such as {@code service()} is none. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isKeyword(i)) {
                boolean compared = i + 1 < tokens.size() && isOperator(tokens.get(i + 1));
                conditions.add(new Condition(
                        tokens.get(i),
                        compared ? lower(i + 1) : "",
                        compared && i + 2 < tokens.size() ? Optional.of(tokens.get(i + 2)) : Optional.empty()));
            }
        }
        return conditions;
    }

    private static boolean isOperator(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        return token.kind() == Kind.OPERATOR && !text.equals("!")
                || Set.of("contains", "beginswith", "endswith").contains(text);
    }

    /** Whether a word stands where a condition starts. */
    private boolean isKeyword(int at) {
        if (tokens.get(at).kind() != Kind.WORD || BETWEEN.contains(lower(at))) {
            return false;
        }
        boolean argument = at > 1
                && tokens.get(at - 1).text().equals("(")
                && tokens.get(at - 2).kind() == Kind.WORD
                && !BETWEEN.contains(lower(at - 2));
        return at == 0 || !argument && Set.of("and", "or", "!", "(", "{").contains(lower(at - 1));
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }

    private static final class Reader {

        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private final List<Integer> open = new ArrayList<>();
        private Optional<Problem> problem = Optional.empty();

        Reader(String text) {
            this.text = text;
        }

        FilterExpression read() {
            int at = 0;
            while (at < text.length() && problem.isEmpty()) {
                at = next(at);
            }
            if (problem.isEmpty() && !open.isEmpty()) {
                int last = open.get(open.size() - 1);
                problem = Optional.of(new Problem("\"" + text.charAt(last) + "\" is never closed", last));
            }
            return new FilterExpression(tokens, problem);
        }

        private int next(int at) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                return at + 1;
            }
            if (c == '"') {
                return quoted(at);
            }
            if ("({[".indexOf(c) >= 0) {
                open.add(at);
                return add(Kind.OPENING, at, at + 1);
            }
            if (")}]".indexOf(c) >= 0) {
                close(at, c);
                return add(Kind.CLOSING, at, at + 1);
            }
            if (c == ',') {
                return add(Kind.COMMA, at, at + 1);
            }
            if ("=!<>".indexOf(c) >= 0) {
                boolean two = at + 1 < text.length() && text.charAt(at + 1) == '=' && c != '=';
                return add(Kind.OPERATOR, at, at + (two ? 2 : 1));
            }
            int end = at;
            while (end < text.length()
                    && !Character.isWhitespace(text.charAt(end))
                    && "\"({[)}],=!<>".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return add(Kind.WORD, at, end);
        }

        private int add(Kind kind, int start, int end) {
            tokens.add(new Token(kind, text.substring(start, end), start, end));
            return end;
        }

        private int quoted(int start) {
            int at = start + 1;
            while (at < text.length() && text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            if (at >= text.length()) {
                problem = Optional.of(new Problem("a quote is never closed", start));
                return text.length();
            }
            return add(Kind.TEXT, start, at + 1);
        }

        private void close(int at, char closing) {
            char opening = closing == ')' ? '(' : closing == '}' ? '{' : '[';
            if (open.isEmpty() || text.charAt(open.get(open.size() - 1)) != opening) {
                problem = Optional.of(new Problem("\"" + closing + "\" closes nothing", at));
            } else {
                open.remove(open.size() - 1);
            }
        }
    }
}
