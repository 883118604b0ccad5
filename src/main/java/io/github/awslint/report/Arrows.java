package io.github.awslint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the marks by which an example is tested into arrows that a reader understands: {@code # finding: 7 "is here twice"} becomes
 * {@code # <- is here twice}, and a mark that stands on a line of its own moves to the line that it speaks of.
 */
final class Arrows {

    private static final String QUOTED = "((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern MARKER = Pattern.compile("\\s*# finding:\\s*(?:\\d+\\s+)?\"" + QUOTED + "\\s*$");
    private static final Pattern FENCE_FINDING = Pattern.compile("finding=\"(\\d+)(?::\\d+)? " + QUOTED);
    private static final String ARROW = "  # <- ";

    private Arrows() {}

    /**
     * The example's lines with arrows.
     *
     * @param info the fence's info string, which marks findings where the lines can hold no comment
     */
    static List<String> in(String info, List<String> lines) {
        List<String> shown = new ArrayList<>(lines);
        Matcher fence = FENCE_FINDING.matcher(info);
        while (fence.find()) {
            int line = Integer.parseInt(fence.group(1)) - 1;
            if (line < shown.size()) {
                shown.set(line, shown.get(line) + arrow(fence.group(2)));
            }
        }
        List<String> result = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (String line : shown) {
            Matcher marker = MARKER.matcher(line);
            if (!marker.find()) {
                result.add(line + pending);
                pending.setLength(0);
            } else if (line.substring(0, marker.start()).isBlank()) {
                pending.append(arrow(marker.group(1)));
            } else {
                result.add(line.substring(0, marker.start()) + arrow(marker.group(1)) + pending);
                pending.setLength(0);
            }
        }
        return result;
    }

    private static String arrow(String quoted) {
        return ARROW + quoted.replace("\\\"", "\"");
    }
}
