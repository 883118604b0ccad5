package io.github.awslint.beanstalk;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Dockerrun.aws.json}, which says what a Docker environment runs.
 *
 * @param source text and path
 * @param root the mapping at the top
 * @param tree the files around it
 */
public record Dockerrun(SourceFile source, MapNode root, FileTree tree) implements BundleFile {

    private static final Pattern EXPOSE = Pattern.compile("(?im)^[ \\t]*EXPOSE[ \\t]+([^\\s/]+)");

    /** The version as text: Beanstalk takes a number or a string. Empty where it is missing or no scalar. */
    public Optional<ScalarNode> version() {
        return root.scalar("AWSEBDockerrunVersion");
    }

    /** Whether this is the format of the given version. */
    public boolean isVersion(int version) {
        return version()
                .filter(text -> text.text().strip().equals(String.valueOf(version)))
                .isPresent();
    }

    /** The first port that the Dockerfile beside this file exposes, where that is a plain number. */
    public Optional<String> exposedPort() {
        try {
            Optional<String> dockerfile = FileTree.resolve(FileTree.folderOf(path()), "Dockerfile");
            if (dockerfile.filter(tree::isFile).isEmpty()) {
                return Optional.empty();
            }
            String text = new String(tree.read(dockerfile.get()), StandardCharsets.UTF_8);
            Matcher expose = EXPOSE.matcher(text);
            return expose.find() && expose.group(1).matches("\\d{1,5}")
                    ? Optional.of(expose.group(1))
                    : Optional.empty();
        } catch (IOException e) {
            // what cannot be read here is read where the image is built
            return Optional.empty();
        }
    }

    /** Whether there is a file of this name beside this one. */
    public boolean hasNeighbour(String name) {
        return FileTree.resolve(FileTree.folderOf(path()), name)
                .filter(tree::isFile)
                .isPresent();
    }
}
