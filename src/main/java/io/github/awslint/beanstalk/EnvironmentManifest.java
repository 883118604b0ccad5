package io.github.awslint.beanstalk;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import java.util.Optional;

/**
 * {@code env.yaml}, the environment manifest that the EB CLI and ComposeEnvironments read.
 *
 * @param source text and path
 * @param root the mapping at the top
 * @param settings what {@code OptionSettings} holds
 */
public record EnvironmentManifest(SourceFile source, MapNode root, OptionSettings settings)
        implements EnvironmentDescription {

    /** Reads a file. */
    public static EnvironmentManifest of(SourceFile source, MapNode root) {
        return new EnvironmentManifest(
                source, root, OptionSettingsReader.read(OptionSource.MANIFEST, root.get("OptionSettings")));
    }

    @Override
    public Optional<Node> settingsNode() {
        return root.get("OptionSettings");
    }

    @Override
    public EnvironmentFacts facts() {
        return EnvironmentFacts.of(root.scalar("EnvironmentName").map(ScalarNode::text), root);
    }
}
