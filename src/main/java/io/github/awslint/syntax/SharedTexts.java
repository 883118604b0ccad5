package io.github.awslint.syntax;

/**
 * Short texts, each kept once where it occurs over and over: the same keys, types and words stand in all files. A text that is shared is
 * hashed once, compared at a glance and near at hand.
 */
final class SharedTexts {

    private static final int LONGEST = 48;

    /** As many as the words of CloudFormation that people use; a power of two. */
    private static final int SLOTS = 1 << 12;

    /** A text may push another one out of its slot. Threads may do so at the same time, for a text is safe to see at any moment. */
    private static final String[] TEXTS = new String[SLOTS];

    private SharedTexts() {}

    /** A text equal to the given one. */
    static String of(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        String known = TEXTS[slot];
        if (text.equals(known)) {
            return known;
        }
        TEXTS[slot] = text;
        return text;
    }
}
