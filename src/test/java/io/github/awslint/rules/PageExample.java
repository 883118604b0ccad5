package io.github.awslint.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One example of a rule page: the files of consecutive fenced blocks with different paths, and what the rule must say of them.
 *
 * @param line line of the first fence in its section, for the test's name
 * @param regions where the templates are deployed to, as the fence says; empty for anywhere
 */
record PageExample(int line, List<String> regions, Map<String, String> files, List<Expectation> expectations) {

    /** A finding that must be there; column and text are checked where given. */
    record Expectation(String path, int line, Optional<Integer> column, String text) {}

    private static final Pattern MARKER =
            Pattern.compile("\\s*# finding:\\s*(?:(\\d+)\\s+)?\"((?:[^\"\\\\]|\\\\.)*)\"\\s*$");
    private static final Pattern REGIONS = Pattern.compile("\\bregion=(\\S+)");
    private static final Pattern FENCE_FINDING =
            Pattern.compile("finding=\"(\\d+)(?::(\\d+))? ((?:[^\"\\\\]|\\\\.)*)\"");

    /** The files, with the classes that a build would compile of Java sources and the archives that it would pack. */
    Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return ExampleBuild.run(contents);
    }

    static List<PageExample> of(String section) {
        List<PageExample> examples = new ArrayList<>();
        PageExample current = null;
        String[] lines = section.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].startsWith("```")) {
                continue;
            }
            String info = lines[i].substring(3).strip();
            int start = i + 1;
            for (i = start; i < lines.length && !lines[i].startsWith("```"); i++) {
                // the block's end is wanted
            }
            if (info.equals("text")) {
                continue;
            }
            String path = path(info);
            if (current == null || current.files.containsKey(path)) {
                current = new PageExample(start, regions(info), new LinkedHashMap<>(), new ArrayList<>());
                examples.add(current);
            }
            current.add(path, info, List.of(lines).subList(start, i));
        }
        return examples;
    }

    private static List<String> regions(String info) {
        Matcher option = REGIONS.matcher(info);
        return option.find() ? List.of(option.group(1).split(",")) : List.of();
    }

    private static String path(String info) {
        String[] words = info.split("\\s+");
        if (words.length > 1 && !words[1].contains("=")) {
            return words[1];
        }
        return switch (words[0]) {
            case "json" -> "template.json";
            case "toml" -> "samconfig.toml";
            default -> "template.yaml";
        };
    }

    private void add(String path, String info, List<String> lines) {
        Matcher fence = FENCE_FINDING.matcher(info);
        while (fence.find()) {
            expectations.add(new Expectation(
                    path,
                    Integer.parseInt(fence.group(1)),
                    Optional.ofNullable(fence.group(2)).map(Integer::valueOf),
                    unescaped(fence.group(3))));
        }
        StringBuilder text = new StringBuilder();
        int pending = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            String kept = lines.get(i);
            if (marker.find()) {
                kept = lines.get(i).substring(0, marker.start());
                boolean alone = kept.isBlank();
                // a marker alone on its line speaks of the next line that is no marker
                expectations.add(new Expectation(
                        path,
                        alone ? 0 : i + 1,
                        Optional.ofNullable(marker.group(1)).map(Integer::valueOf),
                        unescaped(marker.group(2))));
                pending += alone ? 1 : 0;
            } else if (pending > 0) {
                int line = i + 1;
                expectations.replaceAll(expectation -> expectation.line() > 0
                        ? expectation
                        : new Expectation(expectation.path(), line, expectation.column(), expectation.text()));
                pending = 0;
            }
            if (kept.contains("# finding:")) {
                throw new IllegalArgumentException("marker cannot be read: " + kept);
            }
            text.append(kept).append('\n');
        }
        files.put(path, text.toString());
    }

    private static String unescaped(String quoted) {
        return quoted.replace("\\\"", "\"");
    }
}
