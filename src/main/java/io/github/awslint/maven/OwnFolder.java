package io.github.awslint.maven;

import io.github.awslint.check.Additions;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.tree.DiskTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** A folder with what a project adds of its own: below the project, or one that all modules of a build share. */
final class OwnFolder {

    private OwnFolder() {}

    /** The plugin's rules and types, and those of the folders. */
    static Additions read(LintedFolder folder, String rules, String schemas, RuleCatalog bundled)
            throws MojoExecutionException {
        try (DiskTree tree = new DiskTree(folder.root(), folder.boundary())) {
            return Additions.read(tree, path(tree, folder, rules), path(tree, folder, schemas), bundled);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The folder " + folder.root() + " cannot be read; check its permissions", e);
        }
    }

    /** The path of the folder in the tree. */
    private static String path(DiskTree tree, LintedFolder folder, String configured) {
        Path wanted = folder.root().resolve(configured).normalize();
        String own = slashes(folder.root().relativize(wanted));
        return tree.isFolder(own)
                ? own
                : slashes(folder.root().relativize(folder.boundary().resolve(configured)));
    }

    private static String slashes(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
