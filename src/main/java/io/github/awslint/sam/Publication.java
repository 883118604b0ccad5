package io.github.awslint.sam;

import io.github.awslint.build.Build;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.Optional;

/**
 * What a template tells {@code sam publish}: its section for the Serverless Application Repository
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-template-publishing-applications-metadata-properties.html).
 *
 * @param key names the section
 * @param section its settings
 * @param build the project that the template lies in
 */
public record Publication(Template template, ScalarNode key, MapNode section, Build build) {

    private static final String SECTION = "AWS::ServerlessRepo::Application";

    /** The section of a template that has one. */
    public static Optional<Publication> of(Template template, Build build) {
        Optional<Entry> entry = template.root().map("Metadata").flatMap(metadata -> metadata.entry(SECTION));
        return entry.filter(found -> found.value() instanceof MapNode)
                .map(found -> new Publication(template, found.key(), (MapNode) found.value(), build));
    }

    /** The folder of the template. */
    public String folder() {
        return FileTree.folderOf(template.source().path());
    }

    /** The text of a setting. */
    public Optional<ScalarNode> text(String name) {
        return section.scalar(name);
    }
}
