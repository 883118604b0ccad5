package io.github.awslint.spring;

import java.util.Set;

/** The condition of a document: names with {@code !}, {@code &}, {@code |} and parentheses; a comma means or. */
final class ProfileExpression {

    private final String text;
    private final Set<String> profiles;
    private int at;

    private ProfileExpression(String text, Set<String> profiles) {
        this.text = text;
        this.profiles = profiles;
    }

    static boolean matches(String text, Set<String> profiles) {
        return new ProfileExpression(text, profiles).any();
    }

    private boolean any() {
        boolean value = all();
        while (accept('|') || accept(',')) {
            value |= all();
        }
        return value;
    }

    private boolean all() {
        boolean value = one();
        while (accept('&')) {
            value &= one();
        }
        return value;
    }

    private boolean one() {
        if (accept('!')) {
            return !one();
        }
        if (accept('(')) {
            boolean value = any();
            accept(')');
            return value;
        }
        int start = at;
        while (at < text.length() && "|&!(), ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return profiles.contains(text.substring(start, at));
    }

    private boolean accept(char c) {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }
}
