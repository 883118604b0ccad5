package io.github.awslint.rules;

import io.github.awslint.rule.Finding;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;

/**
 * A file with one range replaced, so that what stands behind it moves.
 *
 * @param path the file's
 * @param text the changed text
 * @param replaced what was replaced, in the text from before
 * @param longer by how many characters the text grew
 */
record ChangedFile(String path, String text, Range replaced, int longer) {

    static ChangedFile of(String path, String text, Range range, String inserted) {
        String changed = text.substring(0, range.start()) + inserted + text.substring(range.end());
        return new ChangedFile(path, changed, range, changed.length() - text.length());
    }

    /** Puts a text in place of a value. */
    static ChangedFile with(Node value, String inserted) {
        String written = value.location().text();
        // a list may stand as far to the left as the key that it is for, a mapping not
        String indented = written.startsWith("- ") ? " " + inserted : inserted;
        return of(
                value.location().source().path(),
                value.location().source().text(),
                value.location().range(),
                written.endsWith("\n") ? indented + "\n" : indented);
    }

    /** Puts an entry in front of a mapping's first. */
    static ChangedFile withEntry(MapNode map, String entry) {
        String text = map.location().source().text();
        int start = map.entries().get(0).key().location().from();
        boolean flow = text.charAt(map.location().from()) == '{';
        String indent = " ".repeat(start - text.lastIndexOf('\n', start) - 1);
        return of(map.location().source().path(), text, new Range(start, start), entry + (flow ? ", " : "\n" + indent));
    }

    /** Whether a finding is one from before, at the same place outside of the range, be it in other words. */
    boolean leaves(Finding before, Finding after) {
        int start = before.location().from();
        boolean here = before.path().equals(path);
        boolean inside = here
                && start >= replaced.start()
                && start < replaced.end()
                && before.location().to() <= replaced.end();
        boolean moved = here && start >= replaced.end();
        // what is put in front of a mapping's first key stands in the mapping too
        boolean first = start == replaced.start() && start == replaced.end();
        int there = after.location().from();
        return !inside
                && before.path().equals(after.path())
                && (there == (moved ? start + longer : start) || first && there == start);
    }

    /** Whether a finding is about what was put there: it stands there, or at its key. */
    boolean isAbout(Finding after) {
        Range range = after.location().range();
        int end = replaced.end() + longer;
        return after.path().equals(path)
                && range.start() < end
                && (range.end() > replaced.start()
                        || text.substring(range.end(), replaced.start()).matches("[\\s:-]*"));
    }
}
