package io.github.awslint.codebuild;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.EmbeddedJson;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * The buildspecs that stand in a template, as a block of YAML or as JSON text, with their places there. A text that functions put together,
 * or that only names a file, is not followed.
 */
public final class InlineBuildSpecs {

    private InlineBuildSpecs() {}

    /** The buildspecs of a template, in document order. */
    public static List<BuildSpec> of(Template template) {
        return template.resources("AWS::CodeBuild::Project").stream()
                .flatMap(project -> text(project).stream())
                .flatMap(text -> read(text).stream())
                .flatMap(document -> document.rootMap().stream())
                .filter(BuildSpec::isLikely)
                .map(root -> new BuildSpec(root, true))
                .toList();
    }

    private static Optional<ScalarNode> text(Resource project) {
        Optional<Node> written = project.properties().map("Source").flatMap(source -> source.get("BuildSpec"));
        if (written.isPresent() && Intrinsic.of(written.get()).orElse(null) instanceof Intrinsic.Sub sub) {
            return Optional.of(sub.text());
        }
        return written.filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    private static Optional<Document> read(ScalarNode text) {
        if (text.text().stripLeading().startsWith("{")) {
            return Optional.of(EmbeddedJson.read(text));
        }
        return text.style() == ScalarNode.Style.LITERAL
                ? Optional.of(DocumentReader.read(alone(text.location())))
                : Optional.empty();
    }

    /** The file with nothing but the block in it, so that everything keeps its place. */
    private static SourceFile alone(Location block) {
        String text = block.source().text();
        int start = text.indexOf('\n', block.range().start()) + 1;
        StringBuilder alone = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept = i >= start && i < block.range().end() || c == '\n' || c == '\r';
            alone.append(kept ? c : ' ');
        }
        return new SourceFile(block.source().path(), alone.toString());
    }
}
