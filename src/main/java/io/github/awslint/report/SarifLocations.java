package io.github.awslint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.awslint.rule.Note;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes places in files as SARIF's location objects. */
final class SarifLocations {

    /** The name under which the linted folder stands in the log; uploaders of code scanning know it. */
    static final String BASE = "%SRCROOT%";

    private static final String UNRESERVED = "-._~!$&'()+,;=@/";

    private SarifLocations() {}

    static void message(String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** Writes the place of a finding; {@code documentPath} may be empty. */
    static void write(Location location, String documentPath, JsonGenerator json) throws IOException {
        json.writeStartObject();
        physical(location, json);
        if (!documentPath.isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", documentPath);
            json.writeStringField("kind", "member");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    static void writeRelated(Note note, JsonGenerator json) throws IOException {
        json.writeStartObject();
        physical(note.location(), json);
        message(note.message(), json);
        json.writeEndObject();
    }

    private static void physical(Location location, JsonGenerator json) throws IOException {
        Position start = location.start();
        Position end = location.end();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", relativeUri(location.source().path()));
        json.writeStringField("uriBaseId", BASE);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A folder as URI; bases end in a slash. */
    static String folderUri(Path folder) {
        String uri = folder.toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    /** A relative path as URI reference, with everything encoded that RFC 3986 wants encoded in a path. */
    static String relativeUri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }
}
