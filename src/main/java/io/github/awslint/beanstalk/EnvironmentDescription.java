package io.github.awslint.beanstalk;

import io.github.awslint.syntax.Node;
import java.util.Optional;

/** A file that sets options of an environment. */
public sealed interface EnvironmentDescription extends BundleFile
        permits ExtensionsFile, EnvironmentManifest, SavedConfiguration {

    /** The settings that could be read. */
    OptionSettings settings();

    /** The value of the section that holds the settings, whatever its shape. */
    Optional<Node> settingsNode();

    /** What the file says besides its options. */
    EnvironmentFacts facts();
}
