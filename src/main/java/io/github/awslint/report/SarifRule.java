package io.github.awslint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.awslint.rule.RulePage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A rule's page as SARIF's reporting descriptor: what a viewer shows beside a finding. */
final class SarifRule {

    private SarifRule() {}

    static void write(RulePage page, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", page.id().id());
        json.writeStringField("name", pascalCase(page.id().id()));
        text("shortDescription", page.title(), json);
        text("fullDescription", firstParagraph(page), json);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", PageText.explanation(page));
        json.writeStringField("markdown", PageMarkdown.explanation(page));
        json.writeEndObject();
        if (!page.references().isEmpty()) {
            json.writeStringField("helpUri", page.references().get(0));
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifReport.level(page.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        array("equivalents", page.equivalents(), json);
        List<String> tags = new ArrayList<>(List.of(page.id().service()));
        page.kinds().stream().filter(kind -> !tags.contains(kind)).forEach(tags::add);
        array("tags", tags, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void array(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static String firstParagraph(RulePage page) {
        String why = page.section("Why").orElse(page.title());
        int end = why.indexOf("\n\n");
        return PlainText.inline(end < 0 ? why : why.substring(0, end)).replace('\n', ' ');
    }

    private static String pascalCase(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
