package io.github.awslint.rules.cloudformation;

/** Counts how often a text speaks of something. */
final class Mentions {

    private Mentions() {}

    /** How often a word stands in a text, as a part of other words, too. */
    static long of(String word, String text) {
        long count = 0;
        int at = text.indexOf(word);
        while (at >= 0) {
            count++;
            at = text.indexOf(word, at + word.length());
        }
        return count;
    }
}
