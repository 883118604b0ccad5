package io.github.awslint.codebuild;

import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What CodeBuild is told to do (https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html). Lenient: what has the wrong
 * shape is absent here and reported by the structure rule alone.
 *
 * @param root the mapping at the top
 * @param inline whether it stands in a template, so that nobody knows which files it builds
 */
public record BuildSpec(MapNode root, boolean inline) {

    /** A buildspec of its own file. */
    public static BuildSpec of(MapNode root) {
        return new BuildSpec(root, false);
    }

    /** Whether a mapping has a section of a buildspec. */
    public static boolean isLikely(MapNode root) {
        return root.has("phases")
                || root.has("batch")
                || root.scalar("version")
                        .filter(version -> version.text().startsWith("0."))
                        .isPresent();
    }

    /** The path of the file that holds it. */
    public String path() {
        return root.location().source().path();
    }

    /** The phases as written, whatever their names. */
    public List<Entry> phases() {
        return root.map("phases").map(MapNode::entries).orElse(List.of());
    }

    /** Every command in the order in which it is written. */
    public List<ScalarNode> commands() {
        List<ScalarNode> commands = new ArrayList<>();
        for (Entry phase : phases()) {
            if (phase.value() instanceof MapNode map) {
                for (String key : List.of("commands", "finally")) {
                    map.get(key).ifPresent(value -> addCommands(value, commands));
                }
            }
        }
        return commands;
    }

    private static void addCommands(Node value, List<ScalarNode> commands) {
        List<Node> items = value instanceof ListNode list ? list.items() : List.of(value);
        for (Node item : items) {
            if (item instanceof ScalarNode command && !command.isNull()) {
                commands.add(command);
            }
        }
    }

    /** Whether some command holds one of these texts, or may be anything. */
    public boolean mentions(String... texts) {
        for (ScalarNode command : commands()) {
            if (BuildToken.isAll(command.text())) {
                return true;
            }
            for (String text : texts) {
                if (command.text().contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The results that are kept: the primary ones, then the secondary ones. */
    public List<BuildArtifact> artifacts() {
        List<BuildArtifact> artifacts = new ArrayList<>();
        root.entry("artifacts")
                .filter(entry -> entry.value() instanceof MapNode)
                .ifPresent(entry -> {
                    MapNode primary = (MapNode) entry.value();
                    if (primary.has("files")) {
                        artifacts.add(new BuildArtifact(entry.key(), primary));
                    }
                    primary.map("secondary-artifacts").map(MapNode::entries).orElse(List.of()).stream()
                            .filter(secondary -> secondary.value() instanceof MapNode)
                            .forEach(secondary ->
                                    artifacts.add(new BuildArtifact(secondary.key(), (MapNode) secondary.value())));
                });
        return artifacts;
    }

    /** The environment variables that stand here in plain text. */
    public List<Entry> variables() {
        return root.map("env")
                .flatMap(env -> env.map("variables"))
                .map(MapNode::entries)
                .orElse(List.of());
    }

    /** The version of a language that the install phase asks for. */
    public Optional<ScalarNode> runtime(String language) {
        return root.map("phases")
                .flatMap(phases -> phases.map("install"))
                .flatMap(install -> install.map("runtime-versions"))
                .flatMap(versions -> versions.scalar(language))
                .filter(version -> !version.isNull());
    }

    /** The report groups. */
    public List<Entry> reports() {
        return root.map("reports").map(MapNode::entries).orElse(List.of());
    }
}
