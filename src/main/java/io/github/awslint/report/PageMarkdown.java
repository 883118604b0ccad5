package io.github.awslint.report;

import io.github.awslint.rule.RulePage;
import java.util.List;

/** A rule page's explanation as Markdown for viewers that show such. */
final class PageMarkdown {

    private PageMarkdown() {}

    static String explanation(RulePage page) {
        StringBuilder text = new StringBuilder();
        for (String heading : PageText.READING_ORDER) {
            page.section(heading).ifPresent(section -> section(heading, section, text));
        }
        if (!page.references().isEmpty()) {
            text.append("## References\n\n");
            page.references()
                    .forEach(reference -> text.append("- <").append(reference).append(">\n"));
        }
        return text.toString().strip() + "\n";
    }

    private static void section(String heading, String section, StringBuilder text) {
        text.append("## ").append(heading).append("\n\n");
        for (PageBlock block : PageBlock.of(section)) {
            if (block instanceof PageBlock.Prose prose) {
                text.append(prose.markdown());
            } else if (block instanceof PageBlock.Example example) {
                example(example, text);
            }
            text.append("\n\n");
        }
    }

    private static void example(PageBlock.Example example, StringBuilder text) {
        if (!example.path().isEmpty()) {
            text.append('`').append(example.path()).append("`:\n\n");
        }
        List<String> lines = example.lines();
        text.append("```").append(example.language()).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        text.append("```");
    }
}
