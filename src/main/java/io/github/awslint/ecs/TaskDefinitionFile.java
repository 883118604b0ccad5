package io.github.awslint.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A task definition in a file of its own, as the API of ECS takes it ({@code taskdef.json}), or the containers of a {@code Dockerrun.aws.json}
 * of version 2. It is read as the same thing in a template, so that the rules on task definitions hold for it: the API and CloudFormation
 * differ in the first letter of each name only.
 */
public final class TaskDefinitionFile {

    private static final String CONTAINERS = "containerDefinitions";

    /** Below these the names are those of other programs, or the user's own. */
    private static final Set<String> FREE_NAMES = Set.of("options", "dockerLabels", "labels", "driverOpts");

    /** What pipelines fill in before they register the definition. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?s).*(<[A-Za-z][\\w -]*>|\\$\\{?[A-Za-z_]|\\{\\{|%\\w+%|__\\w+__|@\\w+@|[xX]{6,}).*");

    private TaskDefinitionFile() {}

    /** Whether a mapping is a task definition, or the answer of ECS to a question for one. */
    public static boolean isOne(MapNode root) {
        return definition(root).list(CONTAINERS).isPresent();
    }

    /** The file as a template with this task definition only; empty where the file holds none. */
    public static Optional<Template> of(MapNode root) {
        if (!isOne(root)) {
            return Optional.empty();
        }
        MapNode properties = (MapNode) asProperties(definition(root));
        ScalarNode name = new ScalarNode(
                definition(root).entry(CONTAINERS).orElseThrow().key().location(),
                "TaskDefinition",
                ScalarNode.Style.DOUBLE_QUOTED);
        MapNode resource = map(
                root,
                new Entry(text(name, "Type"), text(name, TaskDefinition.TYPE)),
                new Entry(text(name, "Properties"), properties));
        MapNode resources = map(root, new Entry(name, resource));
        return Optional.of(Template.fragment(map(root, new Entry(text(name, "Resources"), resources))));
    }

    private static MapNode definition(MapNode root) {
        return root.map("taskDefinition").orElse(root);
    }

    private static MapNode map(MapNode like, Entry... entries) {
        return new MapNode(like.location(), List.of(entries));
    }

    private static ScalarNode text(ScalarNode like, String text) {
        return new ScalarNode(like.location(), text, ScalarNode.Style.DOUBLE_QUOTED);
    }

    private static Node asProperties(Node node) {
        if (node instanceof MapNode map) {
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : map.entries()) {
                boolean free = FREE_NAMES.contains(entry.name());
                entries.add(new Entry(capitalized(entry.key()), free ? entry.value() : asProperties(entry.value())));
            }
            return new MapNode(map.location(), entries);
        }
        if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(asProperties(item)));
            return new ListNode(list.location(), items);
        }
        return node instanceof ScalarNode scalar
                        && PLACEHOLDER.matcher(scalar.text()).matches()
                ? unknown(scalar)
                : node;
    }

    private static MapNode unknown(ScalarNode placeholder) {
        return new MapNode(
                placeholder.location(), List.of(new Entry(text(placeholder, "Fn::ImportValue"), placeholder)));
    }

    private static ScalarNode capitalized(ScalarNode key) {
        String name = key.text();
        return name.isEmpty()
                ? key
                : new ScalarNode(
                        key.location(), Character.toUpperCase(name.charAt(0)) + name.substring(1), key.style());
    }
}
