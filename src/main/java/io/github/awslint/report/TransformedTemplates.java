package io.github.awslint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.LintedFile;
import io.github.awslint.sam.transform.SamTransform;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what the SAM templates of a run become: a debugging aid. Each file holds the logical ids and types of the resources that the
 * transform leaves, as {@code {"Resources": {"Orders": {"Type": "AWS::Lambda::Function"}}}}.
 */
public final class TransformedTemplates {

    private final Path folder;

    /** @param folder where the files go, below their template's path; made where it does not exist */
    public TransformedTemplates(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes one file for each SAM template: its path with {@code .json} behind it.
     *
     * @throws IOException where a folder cannot be made or written to
     */
    public void write(LintResult result) throws IOException {
        for (LintedFile file : result.files()) {
            for (Object model : file.models()) {
                if (model instanceof Template template && file.kind() == FileKind.SAM) {
                    write(file.path(), template);
                }
            }
        }
    }

    private void write(String path, Template template) throws IOException {
        // templates above the linted folder must not lead out of ours
        Path target = folder.resolve(path.replace("..", "__") + ".json").normalize();
        Files.createDirectories(target.getParent());
        Files.write(target, json(template).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Template template) throws IOException {
        Map<String, String> types = new TreeMap<>();
        for (Resource resource : template.resources()) {
            if (!SamTransform.replaces(resource)) {
                types.put(resource.logicalId(), resource.type());
            }
        }
        for (GeneratedResource resource : template.generated().all()) {
            types.put(resource.logicalId(), resource.type());
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeObjectFieldStart("Resources");
            for (Map.Entry<String, String> type : types.entrySet()) {
                json.writeObjectFieldStart(type.getKey());
                json.writeStringField("Type", type.getValue());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return text + "\n";
    }
}
