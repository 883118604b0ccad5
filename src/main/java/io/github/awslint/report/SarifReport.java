package io.github.awslint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.LintedFile;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Note;
import io.github.awslint.rule.Severity;
import io.github.awslint.schema.Provenance;
import io.github.awslint.schema.Specification;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A result as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). */
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String INFORMATION = "https://github.com/awslint/aws-lint-maven-plugin";

    private final LintResult result;
    private final Origin origin;
    private final List<String> ruleIds;
    private final Map<String, LintedFile> files = new HashMap<>();

    SarifReport(LintResult result, Origin origin) {
        this.result = result;
        this.origin = origin;
        this.ruleIds = new ArrayList<>(
                new TreeSet<>(result.findings().stream().map(Finding::ruleId).toList()));
        result.files().forEach(file -> files.put(file.path(), file));
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    String json() {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            log(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void log(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(json);
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(SarifLocations.BASE);
        json.writeStringField("uri", SarifLocations.folderUri(origin.root()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        results(json);
        specification(json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** How old the resource types are that the results rest on. */
    private static void specification(JsonGenerator json) throws IOException {
        Provenance provenance = Specification.bundled().provenance();
        json.writeObjectFieldStart("properties");
        json.writeStringField("specificationDate", provenance.date().toString());
        json.writeObjectFieldStart("specificationSources");
        for (Map.Entry<String, String> source : provenance.sources().entrySet()) {
            json.writeStringField(source.getKey(), source.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void tool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "aws-lint");
        json.writeStringField("version", origin.version());
        json.writeStringField("informationUri", INFORMATION);
        json.writeArrayFieldStart("rules");
        for (String id : ruleIds) {
            SarifRule.write(origin.catalog().page(id).orElseThrow(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void results(JsonGenerator json) throws IOException {
        Fingerprints fingerprints = new Fingerprints();
        json.writeArrayFieldStart("results");
        for (Finding finding : result.findings()) {
            String documentPath = documentPath(finding);
            json.writeStartObject();
            json.writeStringField("ruleId", finding.ruleId());
            json.writeNumberField("ruleIndex", ruleIds.indexOf(finding.ruleId()));
            json.writeStringField("level", level(finding.severity()));
            SarifLocations.message(finding.message(), json);
            json.writeArrayFieldStart("locations");
            SarifLocations.write(finding.location(), documentPath, json);
            json.writeEndArray();
            notes(finding, json);
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("awsLint/v1", fingerprints.of(finding, documentPath));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void notes(Finding finding, JsonGenerator json) throws IOException {
        if (finding.notes().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (Note note : finding.notes()) {
            SarifLocations.writeRelated(note, json);
        }
        json.writeEndArray();
    }

    private String documentPath(Finding finding) {
        LintedFile file = files.get(finding.path());
        return file == null ? "" : file.documentPath(finding.location().range());
    }
}
