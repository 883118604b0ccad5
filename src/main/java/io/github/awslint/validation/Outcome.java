package io.github.awslint.validation;

import java.util.ArrayList;
import java.util.List;

/** What comes of holding a value against a type: what is surely wrong, and whether all of it could be read. */
final class Outcome {

    private List<Mismatch> mismatches = List.of();
    private boolean open;
    private String split;

    void add(Mismatch mismatch) {
        if (mismatches.isEmpty()) {
            mismatches = new ArrayList<>();
        }
        mismatches.add(mismatch);
    }

    void addAll(List<Mismatch> more) {
        if (!more.isEmpty()) {
            more.forEach(this::add);
        }
    }

    /** Something cannot be known. */
    void open() {
        open = true;
    }

    /** Something is known only when a condition is decided. */
    void split(String condition) {
        open = true;
        split = split == null ? condition : split;
    }

    List<Mismatch> mismatches() {
        return mismatches;
    }

    /** Whether the value surely does not fit. */
    boolean fails() {
        return !mismatches.isEmpty();
    }

    /** Whether the value surely fits. */
    boolean fits() {
        return mismatches.isEmpty() && !open;
    }

    boolean isOpen() {
        return open;
    }

    /** The first condition whose truth would tell more; null where none would. */
    String split() {
        return split;
    }
}
