package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Holds our tree against the one that snakeyaml's own composer makes of the same text. */
final class ComposedTree {

    private ComposedTree() {}

    /** What snakeyaml makes of a text; empty where it refuses it. */
    static Optional<Node> of(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            return Optional.ofNullable(new Yaml(options).compose(new StringReader(text)));
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    static void assertSame(io.github.awslint.syntax.Node ours, Node theirs) {
        if (!theirs.getTag().startsWith(Tag.PREFIX)) {
            String tag = theirs.getTag().getValue();
            String function = ShortForm.functionOf(tag);
            MapNode call = (MapNode) ours;
            assertThat(call.entries()).hasSize(1);
            assertThat(call.entries().get(0).name()).isEqualTo(function == null ? "Fn::" + tag.substring(1) : function);
            assertSameContent(call.entries().get(0).value(), theirs);
        } else {
            assertSameContent(ours, theirs);
        }
    }

    private static void assertSameContent(io.github.awslint.syntax.Node ours, Node theirs) {
        if (theirs instanceof ScalarNode scalar) {
            assertSameScalar((io.github.awslint.syntax.ScalarNode) ours, scalar);
        } else if (theirs instanceof SequenceNode sequence) {
            List<io.github.awslint.syntax.Node> items = ((ListNode) ours).items();
            assertThat(items).hasSameSizeAs(sequence.getValue());
            for (int i = 0; i < items.size(); i++) {
                assertSame(items.get(i), sequence.getValue().get(i));
            }
        } else {
            assertSameEntries((MapNode) ours, ((MappingNode) theirs).getValue());
        }
    }

    private static void assertSameScalar(io.github.awslint.syntax.ScalarNode ours, ScalarNode theirs) {
        assertThat(ours.text()).isEqualTo(theirs.getValue());
        Tag tag = theirs.getTag();
        if (tag.startsWith(Tag.PREFIX)) {
            assertThat(ours.type()).as(ours.text()).isEqualTo(typeOf(tag));
        }
    }

    private static ScalarType typeOf(Tag tag) {
        return tag.equals(Tag.MERGE)
                ? ScalarType.STRING
                : ScalarType.ofTag(tag.getValue().substring(Tag.PREFIX.length()));
    }

    private static void assertSameEntries(MapNode ours, List<NodeTuple> theirs) {
        boolean merges =
                theirs.stream().anyMatch(tuple -> tuple.getKeyNode().getTag().equals(Tag.MERGE));
        boolean computed = theirs.stream().anyMatch(tuple -> !(tuple.getKeyNode() instanceof ScalarNode));
        if (merges || computed) {
            return;
        }
        assertThat(ours.entries()).hasSameSizeAs(theirs);
        for (int i = 0; i < theirs.size(); i++) {
            Entry entry = ours.entries().get(i);
            assertSame(entry.key(), theirs.get(i).getKeyNode());
            assertSame(entry.value(), theirs.get(i).getValueNode());
        }
    }
}
