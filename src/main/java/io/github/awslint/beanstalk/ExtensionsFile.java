package io.github.awslint.beanstalk;

import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of {@code .ebextensions}.
 *
 * @param source text and path
 * @param root the value at the top, whatever its shape
 * @param settings what {@code option_settings} holds
 */
public record ExtensionsFile(SourceFile source, Node root, OptionSettings settings) implements EnvironmentDescription {

    /** The sections that Beanstalk reads, and {@code Conditions}, which its own command line writes. */
    public static final Set<String> SECTIONS = Set.of(
            "option_settings",
            "packages",
            "groups",
            "users",
            "sources",
            "files",
            "commands",
            "container_commands",
            "services",
            "Resources",
            "Parameters",
            "Outputs",
            "Mappings",
            "Conditions");

    /** Reads a file; empty where it has no value at all. */
    public static Optional<ExtensionsFile> of(Document document) {
        return document.root()
                .map(root -> new ExtensionsFile(
                        document.source(),
                        root,
                        OptionSettingsReader.read(
                                OptionSource.EXTENSIONS,
                                document.rootMap().flatMap(map -> map.get("option_settings")))));
    }

    /** The sections by name, where the file is a mapping. */
    public Optional<MapNode> sections() {
        return root instanceof MapNode map ? Optional.of(map) : Optional.empty();
    }

    /** The entries of a section that is a mapping; none where it is missing or has another shape. */
    public List<Entry> entries(String section) {
        return sections().flatMap(map -> map.map(section)).map(MapNode::entries).orElse(List.of());
    }

    /** The functions of CloudFormation that stand outside of the template's sections, as in values of options and contents of files. */
    public List<Node> functions() {
        return sections().map(MapNode::entries).orElse(List.of()).stream()
                .filter(section -> Character.isLowerCase(
                        section.name().isEmpty() ? 'A' : section.name().charAt(0)))
                .flatMap(section -> BackquotedExpressions.in(section.value()).stream())
                .toList();
    }

    /** Whether Beanstalk reads a file of this name from {@code .ebextensions}. */
    public boolean hasConfigSuffix() {
        return source.name().endsWith(".config");
    }

    /** Whether the file lies directly in {@code .ebextensions}, or in {@code ebextensions}, which a build renames. */
    public boolean isInExtensionsFolder() {
        String path = "/" + source.path();
        int slash = path.lastIndexOf('/');
        return path.substring(0, slash).endsWith("/.ebextensions")
                || path.substring(0, slash).endsWith("/ebextensions");
    }

    @Override
    public Optional<Node> settingsNode() {
        return sections().flatMap(map -> map.get("option_settings"));
    }

    @Override
    public EnvironmentFacts facts() {
        return EnvironmentFacts.NONE;
    }
}
