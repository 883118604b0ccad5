package io.github.awslint.deployment;

import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that holds the values of a template's parameters.
 *
 * @param root the value at the top
 * @param values in document order; what has not the form of a value is left out
 */
public record ParameterFile(Form form, Node root, List<Given> values) {

    /** The key of a deployment file that names the template. */
    public static final String TEMPLATE_PATH = "template-file-path";

    private static final String NAME = "ParameterKey";
    private static final String VALUE = "ParameterValue";

    /** The notation of a parameter file. */
    public enum Form {
        /** A stack deployment file of CloudFormation's Git sync: the template's path, parameters and tags. */
        GIT_SYNC,
        /** The list of {@code ParameterKey} and {@code ParameterValue} that the AWS CLI's {@code --parameters} takes. */
        LIST,
        /** A template configuration of CodePipeline: {@code {"Parameters": {...}}}. */
        PIPELINE,
        /** Names and values alone. */
        MAP
    }

    public ParameterFile {
        values = List.copyOf(values);
    }

    /** Reads a file that is known to hold parameters; empty where it has none of the forms. */
    public static Optional<ParameterFile> of(Document document) {
        if (document.root().orElse(null) instanceof ListNode list) {
            return isList(list) ? Optional.of(new ParameterFile(Form.LIST, list, entries(list))) : Optional.empty();
        }
        return document.rootMap().flatMap(ParameterFile::of);
    }

    private static Optional<ParameterFile> of(MapNode root) {
        if (root.has(TEMPLATE_PATH)) {
            return Optional.of(new ParameterFile(Form.GIT_SYNC, root, values(root.map("parameters"))));
        }
        boolean template = root.has("Resources") || root.has("AWSTemplateFormatVersion");
        if (!template && root.map("Parameters").filter(ParameterFile::isFlat).isPresent()) {
            return Optional.of(new ParameterFile(Form.PIPELINE, root, values(root.map("Parameters"))));
        }
        return isFlat(root)
                ? Optional.of(new ParameterFile(Form.MAP, root, values(Optional.of(root))))
                : Optional.empty();
    }

    /** The template that the file names; empty where it names none. */
    public Optional<ScalarNode> template() {
        return root instanceof MapNode map ? map.scalar(TEMPLATE_PATH) : Optional.empty();
    }

    private static boolean isList(ListNode list) {
        return !list.items().isEmpty()
                && list.items().stream().allMatch(item -> item instanceof MapNode map && map.has(NAME));
    }

    private static boolean isFlat(MapNode map) {
        return !map.entries().isEmpty()
                && map.entries().stream().allMatch(entry -> entry.value() instanceof ScalarNode);
    }

    private static List<Given> values(Optional<MapNode> map) {
        List<Given> values = new ArrayList<>();
        for (Entry entry : map.map(MapNode::entries).orElse(List.of())) {
            values.add(Given.of(entry.key(), entry.value()));
        }
        return values;
    }

    private static List<Given> entries(ListNode list) {
        List<Given> values = new ArrayList<>();
        for (Node item : list.items()) {
            MapNode map = (MapNode) item;
            map.scalar(NAME).ifPresent(name -> values.add(new Given(name.text(), name.location(), map.scalar(VALUE))));
        }
        return values;
    }
}
