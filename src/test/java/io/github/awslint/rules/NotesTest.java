package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.RulePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code rules/NOTES.md} and the rules' pages agree on what each line of the study notes is worth. {@code -Drules.notes=write}
 * writes the rules into the rows anew.
 */
class NotesTest {

    private static final Path FILE = Path.of("rules/NOTES.md");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https)([^)]+)\\)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final RuleCatalog CATALOG = AllRules.catalog();

    private final StudyNotes notes = new StudyNotes(text());

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLineOfTheNotesHasOneRow() {
        assertThat(notes.names()).hasSize(2);
        assertThat(notes.problems()).isEmpty();
    }

    @Test
    void everyRowQuotesItsLinesAndTellsWhatIsTrue() {
        assertThat(notes.rows().stream()
                        .filter(row -> !row.says().contains("\"")
                                || HAN.matcher(row.says()).find() && !row.says().endsWith(")")
                                || row.truth().length() < 60
                                || !row.truth().endsWith("."))
                        .map(row -> "line " + row.at() + ": " + row.says() + " | " + row.truth()))
                .as("rows without a quote, without an English rendering, or with a short explanation or no sentence")
                .isEmpty();
    }

    @Test
    void everyNoteOfAPageStandsInARow() {
        List<String> problems = new ArrayList<>();
        for (RulePage page : pages()) {
            for (String note : page.notes()) {
                problem(note)
                        .ifPresent(problem -> problems.add("rules/%s/%s.md: %s; %s; most likely  %s"
                                .formatted(
                                        page.id().service(),
                                        page.id(),
                                        note,
                                        problem,
                                        notes.closest(note).reference())));
            }
        }
        assertThat(problems).isEmpty();
    }

    private Optional<String> problem(String note) {
        Optional<NoteReference> parsed = NoteReference.of(note);
        if (parsed.isEmpty()) {
            return Optional.of(
                    "write it as  NAME LINES: \"QUOTE\"; VERDICT, what is true  after a row of rules/NOTES.md (NAME is one of %s, VERDICT one of %s), several as a list"
                            .formatted(notes.names(), NoteReference.VERDICTS.replace("|", ", ")));
        }
        NoteReference reference = parsed.get();
        List<StudyNotes.Row> rows =
                notes.rows().stream().filter(reference::isAbout).toList();
        if (rows.stream().noneMatch(row -> row.lines().containsAll(reference.lines()))) {
            return Optional.of("rules/NOTES.md has no row of the %s with all these lines".formatted(reference.note()));
        }
        StudyNotes.Row row = rows.get(0);
        if (!reference.quotes(row.says())) {
            return Optional.of("its row does not say \"%s\" but %s".formatted(reference.quote(), row.says()));
        }
        return reference.verdict().equals(row.verdict())
                ? Optional.empty()
                : Optional.of("its row finds the line %s, not %s".formatted(row.verdict(), reference.verdict()));
    }

    @Test
    void everyRowListsTheRulesThatStandOnIt() throws IOException {
        Map<StudyNotes.Row, String> rules = new LinkedHashMap<>();
        notes.rows().forEach(row -> rules.put(row, links(row)));
        if (System.getProperty("rules.notes", "").equals("write")) {
            Files.writeString(FILE, notes.withRules(rules));
            return;
        }
        assertThat(notes.rows().stream()
                        .filter(row -> !row.rules().equals(rules.get(row)))
                        .map(row -> "line %d lists %s, but the pages that refer to it are %s"
                                .formatted(row.at(), row.rules(), rules.get(row))))
                .as("mend the pages' notes, or run mvn test -Dtest=NotesTest -Drules.notes=write")
                .isEmpty();
    }

    private static String links(StudyNotes.Row row) {
        String links = pages().stream()
                .filter(page -> page.notes().stream()
                        .flatMap(note -> NoteReference.of(note).stream())
                        .anyMatch(reference -> reference.isAbout(row)))
                .map(RulePage::id)
                .map(id -> "[`%s`](%s/%s.md)".formatted(id, id.service(), id))
                .collect(Collectors.joining(", "));
        return links.isEmpty() ? "none" : links;
    }

    @Test
    void everyLinkLeadsToAPage() {
        Matcher link = LINK.matcher(text());
        while (link.find()) {
            assertThat(FILE.resolveSibling(link.group(1))).exists();
        }
    }

    private static List<RulePage> pages() {
        return CATALOG.ids().stream()
                .map(RuleId::id)
                .map(id -> CATALOG.page(id).orElseThrow())
                .toList();
    }
}
