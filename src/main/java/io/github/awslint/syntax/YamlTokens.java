package io.github.awslint.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/** The tokens of a text, which tell values from what stands between them even where the text cannot be parsed. */
final class YamlTokens {

    private final String text;
    /** Those that have text of their own, in the order of the text. */
    private final List<Token> tokens;
    /** Behind this offset it is not known what is a token. */
    private final int known;

    private YamlTokens(String text, List<Token> tokens, int known) {
        this.text = text;
        this.tokens = tokens;
        this.known = known;
    }

    /** Reads the tokens that start before an offset, as far as the text allows. */
    static YamlTokens before(String text, int end) {
        List<Token> tokens = new ArrayList<>();
        ScannerImpl scanner = new ScannerImpl(new Utf16Reader(text), new LoaderOptions());
        int known = 0;
        try {
            Token next = scanner.peekToken();
            while (next.getTokenId() != Token.ID.StreamEnd && start(next) < end) {
                scanner.getToken();
                known = end(next);
                if (start(next) < end(next)) {
                    tokens.add(next);
                }
                next = scanner.peekToken();
            }
            known = end;
        } catch (YAMLException | NumberFormatException e) {
            // what came before the failure is good all the same
        }
        return new YamlTokens(text, tokens, known);
    }

    static int start(Token token) {
        return token.getStartMark().getIndex();
    }

    static int end(Token token) {
        return token.getEndMark().getIndex();
    }

    /** The last token; null where there is none. */
    Token last() {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }

    /** Where something stands behind the last token; the end of the text where nothing does. */
    int contentBehind() {
        int at = tokens.isEmpty() ? 0 : end(last());
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The last token where it is a plain scalar, else null. */
    ScalarToken lastPlain() {
        return last() instanceof ScalarToken scalar && scalar.getPlain() ? scalar : null;
    }

    /** Where the innermost bracket stands that is still open; -1 where none is. */
    int openBracket() {
        Deque<Integer> open = new ArrayDeque<>();
        for (Token token : tokens) {
            switch (token.getTokenId()) {
                case FlowSequenceStart, FlowMappingStart -> open.push(start(token));
                case FlowSequenceEnd, FlowMappingEnd -> open.poll();
                default -> {}
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }

    /** Whether a place lies within quotes or a block of text, where nothing has a meaning to YAML. */
    boolean quote(int offset) {
        return tokenBefore(offset) instanceof ScalarToken scalar && !scalar.getPlain() && offset < end(scalar);
    }

    /** Where the comment starts that an offset lies in; -1 where there is none. */
    int commentAround(int offset) {
        if (offset >= known) {
            return -1;
        }
        int from = offset;
        while (from > 0 && !LineBreaks.isBreak(text.charAt(from - 1))) {
            from--;
        }
        Token before = tokenBefore(offset);
        if (before != null) {
            boolean header = isBlock(before) && start(before) >= from;
            int end = header ? headerEnd(before) : end(before);
            if (offset < end) {
                return -1;
            }
            from = Math.max(from, end);
        }
        int comment = text.indexOf('#', from);
        return comment >= 0 && comment <= offset ? comment : -1;
    }

    /** The last token that starts at or before an offset; null where there is none. */
    private Token tokenBefore(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(tokens.get(middle)) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : tokens.get(low - 1);
    }

    private static boolean isBlock(Token token) {
        return token instanceof ScalarToken scalar
                && (scalar.getStyle() == ScalarStyle.LITERAL || scalar.getStyle() == ScalarStyle.FOLDED);
    }

    /** Where the indicators of a block of text end, which a comment may follow. */
    private int headerEnd(Token block) {
        int at = start(block);
        while (at < text.length() && !LineBreaks.isBlank(text.charAt(at)) && !LineBreaks.isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
