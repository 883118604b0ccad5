package io.github.awslint.beanstalk;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.SourceFile;
import java.util.Optional;

/**
 * A saved configuration, {@code .elasticbeanstalk/saved_configs/NAME.cfg.yml}.
 *
 * @param source text and path
 * @param root the mapping at the top
 * @param settings what {@code OptionSettings} holds
 */
public record SavedConfiguration(SourceFile source, MapNode root, OptionSettings settings)
        implements EnvironmentDescription {

    /** Reads a file. */
    public static SavedConfiguration of(SourceFile source, MapNode root) {
        return new SavedConfiguration(
                source, root, OptionSettingsReader.read(OptionSource.SAVED_CONFIGURATION, root.get("OptionSettings")));
    }

    @Override
    public Optional<Node> settingsNode() {
        return root.get("OptionSettings");
    }

    @Override
    public EnvironmentFacts facts() {
        return EnvironmentFacts.of(Optional.of(source.name().replaceFirst("\\.cfg\\.yml$", "")), root);
    }
}
