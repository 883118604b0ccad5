package io.github.awslint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Numbers of lines as a person writes them: {@code 41, 43-45}. */
final class NoteLines {

    /** What {@link #of} reads, as a regular expression. */
    static final String FORM = "\\d+(?:-\\d+)?(?:, \\d+(?:-\\d+)?)*";

    private NoteLines() {}

    static SortedSet<Integer> of(String text) {
        SortedSet<Integer> lines = new TreeSet<>();
        for (String range : text.split(", ")) {
            String[] ends = range.split("-");
            for (int line = Integer.parseInt(ends[0]); line <= Integer.parseInt(ends[ends.length - 1]); line++) {
                lines.add(line);
            }
        }
        return lines;
    }

    static String text(SortedSet<Integer> lines) {
        List<String> ranges = new ArrayList<>();
        for (int first : lines) {
            if (!lines.contains(first - 1)) {
                int last = first;
                while (lines.contains(last + 1)) {
                    last++;
                }
                ranges.add(first == last ? "" + first : first + "-" + last);
            }
        }
        return String.join(", ", ranges);
    }
}
