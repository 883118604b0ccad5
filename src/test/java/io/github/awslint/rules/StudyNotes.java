package io.github.awslint.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code rules/NOTES.md} as a table: what each line of the study notes says, whether it is right, and the rules on it. */
final class StudyNotes {

    private static final Pattern SIZE =
            Pattern.compile("It has (\\d+) lines; these are empty: (" + NoteLines.FORM + ")\\.");
    private static final Pattern ROW = Pattern.compile("\\| (" + NoteLines.FORM + ") \\| (.+) \\| \\*\\*("
            + NoteReference.VERDICTS + ")\\*\\*: (.+) \\| (.*) \\|");
    private static final Pattern QUOTE = Pattern.compile("\"([^\"]+)\"");

    /**
     * A row of the table.
     *
     * @param at its line in the file, from 1
     * @param note name of the note that it belongs to
     * @param lines numbers of the note's lines
     * @param says what they say, quoted
     * @param verdict whether that is right today
     * @param truth what is true today
     * @param rules the rules that stand on it, as Markdown
     */
    record Row(int at, String note, SortedSet<Integer> lines, String says, String verdict, String truth, String rules) {

        /** What a page of a rule that stands on the row writes. */
        String reference() {
            Matcher quote = QUOTE.matcher(says);
            return "note: '%s %s: \"%s\"; %s, ...'"
                    .formatted(note, NoteLines.text(lines), quote.find() ? quote.group(1) : says, verdict);
        }
    }

    private final List<String> file;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, SortedSet<Integer>> unread = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    StudyNotes(String markdown) {
        this.file = List.of(markdown.split("\n", -1));
        String note = "";
        for (int at = 1; at <= file.size(); at++) {
            String line = file.get(at - 1);
            if (line.startsWith("## ")) {
                note = line.substring(3).toLowerCase(Locale.ROOT);
            }
            Matcher size = SIZE.matcher(line);
            if (size.matches()) {
                unread.put(note, NoteLines.of("1-" + size.group(1)));
                unread.get(note).removeAll(NoteLines.of(size.group(2)));
            } else if (line.startsWith("| ") && !line.startsWith("| line") && !line.startsWith("| ---")) {
                read(note, at, line);
            }
        }
        unread.forEach((name, lines) -> {
            if (!lines.isEmpty()) {
                problems.add("%s: no row for lines %s".formatted(name, NoteLines.text(lines)));
            }
        });
    }

    private void read(String note, int at, String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            problems.add(
                    "line %d is no row of the form | LINES | \"QUOTE\" | **VERDICT**: what is true | RULES |, VERDICT being %s: %s"
                            .formatted(at, NoteReference.VERDICTS.replace("|", ", "), line));
            return;
        }
        SortedSet<Integer> lines = NoteLines.of(row.group(1));
        SortedSet<Integer> strange = new TreeSet<>(lines);
        strange.removeAll(unread.getOrDefault(note, new TreeSet<>()));
        if (!strange.isEmpty()) {
            problems.add("line %d: lines %s of the %s are empty, stand in another row or do not exist"
                    .formatted(at, NoteLines.text(strange), note));
        }
        unread.getOrDefault(note, new TreeSet<>()).removeAll(lines);
        rows.add(new Row(at, note, lines, row.group(2), row.group(3), row.group(4), row.group(5)));
    }

    /** Names of the notes. */
    Set<String> names() {
        return unread.keySet();
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Rows that cannot be read, lines without a row, lines with two. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** The row that a page's note is about, or else the one that has most words in common with it. */
    Row closest(String note) {
        Set<String> words = words(note);
        return NoteReference.of(note)
                .flatMap(reference -> rows.stream().filter(reference::isAbout).findFirst())
                .orElseGet(() -> Collections.max(
                        rows,
                        Comparator.comparingLong(row -> words(row.says()).stream()
                                .filter(words::contains)
                                .count())));
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+")));
        words.removeIf(word -> word.length() < 4);
        return words;
    }

    /** The file with other rules in its rows. */
    String withRules(Map<Row, String> rules) {
        List<String> lines = new ArrayList<>(file);
        for (Row row : rows) {
            String line = lines.get(row.at() - 1);
            String before = line.substring(0, line.length() - row.rules().length() - " |".length());
            lines.set(row.at() - 1, before + rules.get(row) + " |");
        }
        return String.join("\n", lines);
    }
}
