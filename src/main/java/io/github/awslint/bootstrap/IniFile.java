package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of sections with keys and values, such as {@code cfn-hup.conf}, that a template writes onto an instance.
 *
 * @param text with holes for what is known only at deployment
 * @param sections in order
 */
public record IniFile(Text text, List<Section> sections) {

    /**
     * A section.
     *
     * @param header its name in brackets
     * @param values by key in lower case; the first line of each value
     */
    public record Section(Word header, Map<String, Word> values) {

        /** The name without its brackets. */
        public String name() {
            return header.text().substring(1, header.text().length() - 1).strip();
        }

        /** The value of a key. */
        public Optional<Word> value(String key) {
            return Optional.ofNullable(values.get(key));
        }
    }

    public IniFile {
        sections = List.copyOf(sections);
    }

    /** Reads a text; a line that is neither a section nor a key is left out. */
    public static IniFile of(Text text) {
        String shown = text.withHoles();
        List<Section> sections = new ArrayList<>();
        int start = 0;
        while (start < shown.length()) {
            int newline = shown.indexOf('\n', start);
            int end = newline < 0 ? shown.length() : newline;
            line(text, shown, start, end, sections);
            start = end + 1;
        }
        return new IniFile(text, sections);
    }

    private static void line(Text text, String shown, int start, int end, List<Section> sections) {
        String line = shown.substring(start, end);
        String content = line.strip();
        int at = start + line.indexOf(content);
        boolean comment = content.startsWith("#") || content.startsWith(";");
        if (content.startsWith("[") && content.endsWith("]")) {
            Word header = new Word(text, content, at, at + content.length());
            sections.add(new Section(header, new LinkedHashMap<>()));
            return;
        }
        int equals = content.indexOf('=');
        if (!comment && equals > 0 && !sections.isEmpty()) {
            String key = content.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value = content.substring(equals + 1).strip();
            int from = value.isEmpty() ? at + equals : at + content.lastIndexOf(value);
            sections.get(sections.size() - 1)
                    .values()
                    .putIfAbsent(key, new Word(text, value, from, Math.max(from + 1, from + value.length())));
        }
    }

    /** Whether nothing but names of the template fills the text's holes, and none of them a whole line, so that all lines are seen. */
    public boolean isWhole() {
        List<Text.Part.Hole> holes = text.holes();
        if (holes.isEmpty()) {
            return true;
        }
        return holes.stream().allMatch(hole -> hole.name().isPresent()) && !holdsLineOfHole(text.withHoles());
    }

    private static boolean holdsLineOfHole(String shown) {
        for (int at = shown.indexOf(Text.HOLE); at >= 0; at = shown.indexOf(Text.HOLE, at + 1)) {
            int newline = shown.indexOf('\n', at);
            int end = newline < 0 ? shown.length() : newline;
            int start = shown.lastIndexOf('\n', at) + 1;
            if (shown.substring(start, at).isBlank()
                    && shown.substring(at + 1, end).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
