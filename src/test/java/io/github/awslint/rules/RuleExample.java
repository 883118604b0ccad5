package io.github.awslint.rules;

import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An example of a rule with the place where it is written.
 *
 * @param heading of its page, or that it is an edge case
 */
record RuleExample(RuleId id, String heading, PageExample example) {

    private static final Path EDGE_CASES = Path.of("src/test/resources/rules");

    /** The flagged and accepted examples of a rule's page, and its edge cases. */
    static Stream<RuleExample> of(RuleId id, RuleCatalog catalog) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String heading : new String[] {"Flagged", "Accepted"}) {
            catalog.page(id.id()).orElseThrow().section(heading).ifPresent(section -> texts.put(heading, section));
        }
        Path edgeCases = EDGE_CASES.resolve(id.service()).resolve(id.id() + ".md");
        if (Files.exists(edgeCases)) {
            texts.put("edge cases", read(edgeCases));
        }
        return texts.entrySet().stream()
                .flatMap(text -> PageExample.of(text.getValue()).stream()
                        .map(example -> new RuleExample(id, text.getKey(), example)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a test. */
    @Override
    public String toString() {
        return "%s > %s (line %d)".formatted(id, heading, example.line());
    }
}
