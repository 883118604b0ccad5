package io.github.awslint.syntax;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/** The tokens of a text that cannot be parsed, up to the place where that showed. */
final class YamlTokens {

    private final List<Token> tokens;

    private YamlTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    static YamlTokens before(String text, int end) {
        List<Token> tokens = new ArrayList<>();
        ScannerImpl scanner = new ScannerImpl(new Utf16Reader(text), new LoaderOptions());
        try {
            Token next = scanner.peekToken();
            while (next.getTokenId() != Token.ID.StreamEnd && start(next) < end) {
                tokens.add(scanner.getToken());
                next = scanner.peekToken();
            }
        } catch (YAMLException | NumberFormatException e) {
            // the failure that is being explained
        }
        return new YamlTokens(tokens);
    }

    static int start(Token token) {
        return token.getStartMark().getIndex();
    }

    static int end(Token token) {
        return token.getEndMark().getIndex();
    }

    /** The last token that has text of its own; null where there is none. */
    Token last() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (end(tokens.get(i)) > start(tokens.get(i))) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** The last token where it is a plain scalar, else null. */
    ScalarToken lastPlain() {
        return last() instanceof ScalarToken scalar && scalar.getPlain() ? scalar : null;
    }

    /** Whether a place lies within quotes or a block of text, where nothing has a meaning to YAML. */
    boolean quote(int offset) {
        for (Token token : tokens) {
            if (token instanceof ScalarToken scalar
                    && !scalar.getPlain()
                    && start(token) <= offset
                    && offset < end(token)) {
                return true;
            }
        }
        return false;
    }
}
