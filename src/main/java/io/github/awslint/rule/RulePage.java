package io.github.awslint.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule's page tells: everything that a person reads about the rule.
 *
 * @param id the rule
 * @param title one line, names the bad pattern
 * @param severity the highest severity that the rule reports
 * @param kinds names of the file kinds that it reads
 * @param since version of the plugin that brought it
 * @param notes the lines of the study notes that it is drawn from, and whether they are right today; {@code rules/NOTES.md}
 *     goes through all of them
 * @param serviceMessages what AWS says when it goes wrong
 * @param equivalents the same check elsewhere, such as {@code cfn-lint:E3012}
 * @param references URLs
 * @param sections heading to Markdown text, in the page's order
 */
public record RulePage(
        RuleId id,
        String title,
        Severity severity,
        List<String> kinds,
        String since,
        List<String> notes,
        List<String> serviceMessages,
        List<String> equivalents,
        List<String> references,
        Map<String, String> sections) {

    /** The headings that a page has, in this order; {@code Exceptions} may be missing. */
    public static final List<String> HEADINGS = List.of("Flagged", "Accepted", "Why", "How to fix", "Exceptions");

    /**
     * Reads a page.
     *
     * @throws IllegalArgumentException with the reason, where the text is no rule page
     */
    public static RulePage read(RuleId id, String markdown) {
        return RulePageReader.read(id, markdown);
    }

    /** The text under a heading. */
    public Optional<String> section(String heading) {
        return Optional.ofNullable(sections.get(heading));
    }
}
