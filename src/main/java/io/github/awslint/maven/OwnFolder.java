package io.github.awslint.maven;

import io.github.awslint.check.Additions;
import io.github.awslint.check.OwnRules;
import io.github.awslint.check.OwnTypes;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.tree.DiskTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** A folder with what a project adds of its own: below the project, or one that all modules of a build share. */
final class OwnFolder {

    private final LintedFolder folder;

    private OwnFolder(LintedFolder folder) {
        this.folder = folder;
    }

    /** The plugin's rules and types, and those of the folders. */
    static Additions read(LintedFolder folder, String rules, String schemas, RuleCatalog bundled)
            throws MojoExecutionException {
        OwnFolder own = new OwnFolder(folder);
        Path ruleFolder = own.find("ruleFolder", rules, OwnRules.FOLDER);
        Path schemaFolder = own.find("schemaFolder", schemas, OwnTypes.FOLDER);
        Path boundary = folder.boundary();
        while (!ruleFolder.startsWith(boundary) || !schemaFolder.startsWith(boundary)) {
            boundary = boundary.getParent();
        }
        try (DiskTree tree = new DiskTree(folder.root(), boundary)) {
            return Additions.read(tree, own.relative(ruleFolder), own.relative(schemaFolder), bundled);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The folder " + folder.root() + " cannot be read; check its permissions", e);
        }
    }

    /** The folder on disk; one that was asked for and is not there would add nothing, which nobody would notice. */
    private Path find(String parameter, String configured, String usual) throws MojoExecutionException {
        try {
            for (Path start : Stream.concat(Stream.of(folder.root()), folder.above().stream())
                    .toList()) {
                Path wanted = start.resolve(configured).normalize();
                if (Files.isDirectory(wanted)
                        && Objects.equals(wanted.getRoot(), folder.root().getRoot())) {
                    return wanted;
                }
            }
        } catch (InvalidPathException e) {
            // a name that no folder of this system can have
        }
        if (configured.equals(usual)) {
            return folder.root().resolve(usual);
        }
        throw new MojoExecutionException("Parameter aws-lint." + parameter + ": \"" + configured
                + "\" is no folder; write a path relative to " + folder.root());
    }

    private String relative(Path path) {
        return folder.root().relativize(path).toString().replace(File.separatorChar, '/');
    }
}
