package io.github.awslint.beanstalk;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.util.Optional;

/**
 * {@code .elasticbeanstalk/config.yml}, where the EB CLI keeps its defaults. It stays out of the bundle, and says of the platform only what
 * the next {@code eb create} takes (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/eb-cli3-configuration.html).
 *
 * @param source text and path
 * @param root the mapping at the top
 */
public record CliConfiguration(SourceFile source, MapNode root) {

    /** The folder of the project that the file configures: the one that holds {@code .elasticbeanstalk}. */
    public String projectFolder() {
        return FileTree.folderOf(FileTree.folderOf(source.path()));
    }

    /** The platform of new environments; empty where none is named, or a placeholder is. */
    public Optional<Platform> defaultPlatform() {
        return root.map("global")
                .flatMap(global -> global.scalar("default_platform"))
                .filter(CliConfiguration::isKnown)
                .map(name -> new Platform(name.text(), name.location()));
    }

    /** The file that is uploaded in place of the folder, relative to {@link #projectFolder()}. */
    public Optional<ScalarNode> artifact() {
        return root.map("deploy").flatMap(deploy -> deploy.scalar("artifact")).filter(CliConfiguration::isKnown);
    }

    private static boolean isKnown(ScalarNode value) {
        return !value.isNull() && !value.text().isBlank() && !Placeholders.in(value.text());
    }
}
