package io.github.awslint.check;

import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.Severity;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.schema.ResourceTypeReader;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.syntax.SyntaxProblem;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The resource types that a project uses besides those of AWS, as schema files of the CloudFormation registry: the schema itself, or what
 * {@code aws cloudformation describe-type} prints.
 *
 * @param findings what is wrong with the files; a file with a finding is no type
 */
public record OwnTypes(List<ResourceType> types, List<Finding> findings) {

    /** Where the files lie unless the build says otherwise. */
    public static final String FOLDER = ".aws-lint/schemas";

    /** What is wrong with a file is found under this id. */
    public static final RuleId INVALID = new RuleId("own-type-invalid", "lint");

    private static final int DEEPEST = 4;

    /** Reads the files of a folder and the folders in it; there may be no such folder. */
    public static OwnTypes read(FileTree tree, String folder) {
        OwnTypes read = new OwnTypes(new ArrayList<>(), new ArrayList<>());
        read.collect(tree, folder, DEEPEST);
        return read;
    }

    private void collect(FileTree tree, String folder, int depth) {
        for (FileTree.Child child : tree.children(folder)) {
            String path = folder + "/" + child.name();
            if (child.folder() && depth > 0) {
                collect(tree, path, depth - 1);
            } else if (child.name().endsWith(".json")) {
                try {
                    read(TextDecoder.decode(path, tree.read(path)).source());
                } catch (IOException e) {
                    add(new SourceFile(path, ""), "the file cannot be read; check that it exists and may be read");
                }
            }
        }
    }

    private void read(SourceFile source) {
        Document document = DocumentReader.read(source);
        for (SyntaxProblem problem : document.problems()) {
            findings.add(new Finding(INVALID.id(), Severity.ERROR, problem.location(), problem.message(), List.of()));
        }
        Optional<MapNode> root = document.rootMap();
        Optional<ResourceType> type = root.flatMap(OwnTypes::schema).flatMap(ResourceTypeReader::read);
        if (type.isPresent() && !type.get().properties().properties().isEmpty()) {
            types.add(type.get());
        } else if (document.problems().isEmpty()) {
            add(source, "the file is no schema of a resource type: it needs typeName and properties");
        }
    }

    /** The schema itself, or the one that the registry's answer holds as a text. */
    private static Optional<MapNode> schema(MapNode root) {
        Optional<ScalarNode> answer = root.scalar("Schema");
        return answer.isEmpty()
                ? Optional.of(root)
                : DocumentReader.read(new SourceFile("schema.json", answer.get().text()))
                        .rootMap();
    }

    private void add(SourceFile source, String message) {
        findings.add(new Finding(INVALID.id(), Severity.ERROR, source.location(0, 0), message, List.of()));
    }
}
