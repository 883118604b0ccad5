package io.github.awslint.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a rule page: YAML front matter between two lines of hyphens, then Markdown under fixed headings. */
final class RulePageReader {

    private static final Set<String> KEYS = Set.of(
            "title", "severity", "kinds", "since", "note", "service-message", "equivalents", "references", "check");

    private final RuleId id;
    private final Map<String, Object> front;

    private RulePageReader(RuleId id, Map<String, Object> front) {
        this.id = id;
        this.front = front;
    }

    /**
     * Reads a page.
     *
     * @throws IllegalArgumentException with the reason, where the text is no rule page
     */
    static RulePage read(RuleId id, String markdown) {
        String text = markdown.replace("\r\n", "\n");
        int end = text.indexOf("\n---\n", 3);
        if (!text.startsWith("---\n") || end < 0) {
            throw new IllegalArgumentException(id + ": the page has no front matter between lines of ---");
        }
        return new RulePageReader(id, frontMatter(id, text.substring(4, end + 1))).page(text.substring(end + 5));
    }

    private static Map<String, Object> frontMatter(RuleId id, String yaml) {
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            Map<String, Object> front = new LinkedHashMap<>();
            if (loaded instanceof Map<?, ?> map) {
                map.forEach((key, value) -> front.put(String.valueOf(key), value));
            }
            if (!KEYS.containsAll(front.keySet())) {
                List<String> unknown = new ArrayList<>(front.keySet());
                unknown.removeAll(KEYS);
                throw new IllegalArgumentException(id + ": front matter has unknown keys " + unknown);
            }
            return front;
        } catch (YAMLException e) {
            throw new IllegalArgumentException(id + ": front matter is not YAML: " + e.getMessage(), e);
        }
    }

    private RulePage page(String body) {
        return new RulePage(
                id,
                text("title"),
                Severity.parse(text("severity"))
                        .orElseThrow(() -> new IllegalArgumentException(id + ": severity is error, warning or info")),
                list("kinds"),
                front.containsKey("since") ? text("since") : "",
                list("note"),
                list("service-message"),
                list("equivalents"),
                list("references"),
                Collections.unmodifiableMap(sections(body)));
    }

    private String text(String key) {
        Object value = front.get(key);
        if (value == null) {
            throw new IllegalArgumentException(id + ": front matter lacks " + key);
        }
        return String.valueOf(value).strip();
    }

    private List<String> list(String key) {
        Object value = front.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private static Map<String, String> sections(String body) {
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = "";
        StringBuilder text = new StringBuilder();
        boolean fenced = false;
        for (String line : body.split("\n", -1)) {
            if (line.startsWith("```")) {
                fenced = !fenced;
            }
            if (!fenced && line.startsWith("## ")) {
                sections.put(heading, text.toString().strip());
                heading = line.substring(3).strip();
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        sections.put(heading, text.toString().strip());
        sections.remove("", "");
        return sections;
    }
}
