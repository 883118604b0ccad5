package io.github.awslint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown prose as text for a terminal: wrapped, without the signs that only a renderer needs. */
final class PlainText {

    private static final int WIDTH = 96;

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
    private static final Pattern ADDRESS = Pattern.compile("<(https?://[^>\\s]+)>");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])[*_]([^\\s*_](?:[^*_]*[^\\s*_])?)[*_](?![\\w*])");
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+.*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+.*");

    private PlainText() {}

    /** The text without signs of emphasis, code and links; code keeps everything that is in it. */
    static String inline(String markdown) {
        StringBuilder plain = new StringBuilder();
        String[] parts = markdown.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1;
            plain.append(code ? parts[i] : withoutSigns(parts[i]));
        }
        return plain.toString();
    }

    private static String withoutSigns(String text) {
        String linked = LINK.matcher(text).replaceAll("$1 ($2)");
        String addressed = ADDRESS.matcher(linked).replaceAll("$1");
        return EMPHASIS.matcher(STRONG.matcher(addressed).replaceAll("$1")).replaceAll("$1");
    }

    /** The lines of some paragraphs, lists and tables, wrapped. */
    static List<String> lines(String markdown) {
        List<String> lines = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : markdown.split("\n", -1)) {
            boolean table = line.startsWith("|");
            boolean heading = HEADING.matcher(line).matches();
            if (line.isBlank() || table || heading || LIST_ITEM.matcher(line).matches()) {
                flush(paragraph, lines);
            }
            if (table) {
                lines.add(inline(line));
            } else if (heading) {
                lines.add(inline(line.replaceFirst("^#+\\s+", "")));
            } else if (line.isBlank()) {
                lines.add("");
            } else {
                paragraph.append(paragraph.isEmpty() ? line.stripTrailing() : " " + line.strip());
            }
        }
        flush(paragraph, lines);
        return lines;
    }

    private static void flush(StringBuilder paragraph, List<String> lines) {
        if (!paragraph.isEmpty()) {
            wrap(paragraph.toString(), lines);
            paragraph.setLength(0);
        }
    }

    private static void wrap(String paragraph, List<String> lines) {
        String hanging = hangingIndentation(paragraph);
        StringBuilder line = new StringBuilder();
        String first = paragraph.substring(
                0, paragraph.length() - paragraph.stripLeading().length());
        line.append(first);
        boolean empty = true;
        for (String word : inline(paragraph.strip()).split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(hanging);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    private static String hangingIndentation(String paragraph) {
        if (!LIST_ITEM.matcher(paragraph).matches()) {
            return "";
        }
        int text = paragraph.length() - paragraph.stripLeading().length();
        while (!Character.isWhitespace(paragraph.charAt(text))) {
            text++;
        }
        while (Character.isWhitespace(paragraph.charAt(text))) {
            text++;
        }
        return " ".repeat(text);
    }
}
