package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code rules/README.md} lists every rule as its page has it. {@code -Drules.index=write} writes it anew. */
class RuleIndexTest {

    private static final Path INDEX = Path.of("rules/README.md");

    @Test
    void theIndexShowsWhatThePagesSay() throws IOException {
        String index = index(AllRules.catalog());
        if (System.getProperty("rules.index", "").equals("write")) {
            Files.writeString(INDEX, index);
        }
        assertThat(Files.readString(INDEX))
                .as("run mvn test -Dtest=RuleIndexTest -Drules.index=write")
                .isEqualTo(index);
    }

    private static String index(RuleCatalog catalog) {
        Map<String, List<RulePage>> byService = new TreeMap<>();
        for (RuleId id : catalog.ids()) {
            byService
                    .computeIfAbsent(id.service(), unused -> new ArrayList<>())
                    .add(catalog.page(id.id()).orElseThrow());
        }
        StringBuilder text = new StringBuilder("# Rules\n\n");
        text.append(catalog.ids().size())
                .append(
                        " rules. Each has a page with examples that are executed as tests; `mvn aws-lint:explain -Drule=ID` prints it.\n");
        byService.forEach((service, pages) -> {
            text.append("\n## ")
                    .append(service)
                    .append("\n\n| rule | severity | what it finds |\n| --- | --- | --- |\n");
            for (RulePage page : pages) {
                text.append("| [`%s`](%s/%s.md) | %s | %s |%n"
                        .formatted(
                                page.id().id(),
                                service,
                                page.id().id(),
                                page.severity().label(),
                                page.title().replace("|", "\\|"))
                        .replace(System.lineSeparator(), "\n"));
            }
        });
        return text.toString();
    }
}
