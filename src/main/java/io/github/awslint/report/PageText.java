package io.github.awslint.report;

import io.github.awslint.rule.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A rule page as text for a terminal. */
public final class PageText {

    /** Who asks for a page has the finding before them: the reason comes before the examples. */
    static final List<String> READING_ORDER = List.of("Why", "How to fix", "Flagged", "Accepted", "Exceptions");

    private static final String INDENTATION = "    ";

    private PageText() {}

    /** The whole page. */
    public static String of(RulePage page) {
        StringBuilder text = new StringBuilder();
        text.append(page.id()).append(" (").append(page.severity().label()).append(")\n");
        text.append(page.title()).append("\n\n");
        fact("Reads", String.join(", ", page.kinds()), text);
        page.serviceMessages().forEach(message -> fact("AWS says", message, text));
        fact("Known as", String.join(", ", page.equivalents()), text);
        fact("Since", page.since(), text);
        page.notes().forEach(note -> fact("Note", note, text));
        text.append("Silence   # aws-lint:ignore ").append(page.id()).append(" -- reason\n");
        text.append('\n').append(explanation(page));
        if (!page.references().isEmpty()) {
            text.append("\nREFERENCES\n");
            page.references().forEach(reference -> text.append(reference).append('\n'));
        }
        return text.toString();
    }

    private static void fact(String name, String value, StringBuilder text) {
        if (!value.isEmpty()) {
            List<String> lines = PlainText.lines(value);
            text.append(String.format("%-10s", name)).append(lines.get(0)).append('\n');
            lines.subList(1, lines.size())
                    .forEach(line -> text.append(" ".repeat(10)).append(line).append('\n'));
        }
    }

    /** The page's sections. */
    static String explanation(RulePage page) {
        List<String> sections = new ArrayList<>();
        for (String heading : READING_ORDER) {
            page.section(heading).ifPresent(section -> sections.add(section(heading, section)));
        }
        return String.join("\n", sections);
    }

    private static String section(String heading, String section) {
        StringBuilder text = new StringBuilder(heading.toUpperCase(Locale.ROOT)).append('\n');
        boolean afterExample = false;
        for (PageBlock block : PageBlock.of(section)) {
            if (block instanceof PageBlock.Prose prose) {
                text.append(afterExample ? "\n" : "");
                PlainText.lines(prose.markdown())
                        .forEach(line -> text.append(line).append('\n'));
                afterExample = false;
            } else if (block instanceof PageBlock.Example example) {
                text.append('\n');
                if (!example.path().isEmpty()) {
                    text.append("  ").append(example.path()).append(":\n");
                }
                example.lines()
                        .forEach(line -> text.append((INDENTATION + line).stripTrailing())
                                .append('\n'));
                afterExample = true;
            }
        }
        return text.toString();
    }
}
