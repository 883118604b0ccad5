package io.github.awslint.beanstalk;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.util.Optional;

/**
 * {@code Dockerrun.aws.json}, which says what a Docker environment runs.
 *
 * @param source text and path
 * @param root the mapping at the top
 * @param tree the files around it
 */
public record Dockerrun(SourceFile source, MapNode root, FileTree tree) implements BundleFile {

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

    /** Whether there is a file of this name beside this one. */
    public boolean hasNeighbour(String name) {
        return FileTree.resolve(FileTree.folderOf(path()), name)
                .filter(tree::isFile)
                .isPresent();
    }
}
