package io.github.awslint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A piece of a rule page's section. */
sealed interface PageBlock {

    /** Markdown between fences, with line breaks as written. */
    record Prose(String markdown) implements PageBlock {}

    /**
     * A fenced block.
     *
     * @param language first word of the fence's info string
     * @param path the file that the block stands for; empty for the usual template
     * @param lines with an arrow where the page marks a finding
     */
    record Example(String language, String path, List<String> lines) implements PageBlock {}

    /** The blocks of a section in order. */
    static List<PageBlock> of(String section) {
        List<PageBlock> blocks = new ArrayList<>();
        List<String> lines = Arrays.asList(section.split("\n", -1));
        int proseStart = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                prose(lines.subList(proseStart, i), blocks);
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).startsWith("```")) {
                    end++;
                }
                blocks.add(example(lines.get(i).substring(3).strip(), lines.subList(i + 1, end)));
                i = end;
                proseStart = end + 1;
            }
        }
        if (proseStart < lines.size()) {
            prose(lines.subList(proseStart, lines.size()), blocks);
        }
        return blocks;
    }

    private static void prose(List<String> lines, List<PageBlock> blocks) {
        String text = String.join("\n", lines).strip();
        if (!text.isEmpty()) {
            blocks.add(new Prose(text));
        }
    }

    private static Example example(String info, List<String> lines) {
        String[] words = info.split("\\s+");
        String path = words.length > 1 && !words[1].startsWith("finding=") ? words[1] : "";
        return new Example(words[0], path, Arrows.in(info, lines));
    }
}
