package io.github.awslint.schema;

/** A text that can be read only so often: some expressions of the sources backtrack exponentially, and no input may hang the build. */
final class BudgetedText implements CharSequence {

    private static final int READS = 1_000_000;

    private final CharSequence text;
    private int left = READS;

    BudgetedText(CharSequence text) {
        this.text = text;
    }

    /** Thrown when the budget is spent. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("too much backtracking", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (left-- == 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
