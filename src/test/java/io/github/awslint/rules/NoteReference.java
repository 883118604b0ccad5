package io.github.awslint.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule's page says of the lines of a study note: {@code developer notes 12: "timeout at 29sec"; outdated, it can be raised}.
 *
 * @param note name of the note
 * @param lines numbers of its lines
 * @param quote words of these lines; {@code ...} stands for what is left out
 * @param verdict whether they are right today
 */
record NoteReference(String note, SortedSet<Integer> lines, String quote, String verdict) {

    /** What a line can be found to be. */
    static final String VERDICTS = "right|partly right|outdated|wrong|no claim";

    private static final Pattern FORM = Pattern.compile(
            "([a-z ]+ notes) (" + NoteLines.FORM + "): \"(.+)\"; (" + VERDICTS + ")(?:[ ,:;].+)?", Pattern.DOTALL);

    static Optional<NoteReference> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(
                        new NoteReference(form.group(1), NoteLines.of(form.group(2)), form.group(3), form.group(4)))
                : Optional.empty();
    }

    boolean isAbout(StudyNotes.Row row) {
        return note.equals(row.note()) && lines.stream().anyMatch(row.lines()::contains);
    }

    /** Whether the words stand in the text of the rows that it is about. */
    boolean quotes(String says) {
        return Arrays.stream(quote.split(" \\.\\.\\. "))
                .allMatch(part -> says.replace("`", "").contains(part.replace("`", "")));
    }
}
