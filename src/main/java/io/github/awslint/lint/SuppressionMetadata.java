package io.github.awslint.lint;

import io.github.awslint.discovery.FileKind;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the suppressions in the {@code Metadata} of a template and of its resources, where JSON files have them, which know no comments:
 * {@code Metadata: {aws-lint: {ignore: [{id: RULE-ID, reason: ...}]}}}.
 */
final class SuppressionMetadata {

    private static final Set<FileKind> WITH_RESOURCES =
            EnumSet.of(FileKind.CLOUDFORMATION, FileKind.SAM, FileKind.EBEXTENSIONS);

    private final List<Suppression> found = new ArrayList<>();

    private SuppressionMetadata() {}

    /** The suppressions in document order, the template's own first. */
    static List<Suppression> of(LintedFile file) {
        SuppressionMetadata metadata = new SuppressionMetadata();
        Optional<MapNode> root = file.document().rootMap();
        if (root.isPresent() && WITH_RESOURCES.contains(file.kind())) {
            int end = file.document().source().text().length();
            metadata.read(root.get(), new Range(0, end));
            for (Entry resource : resources(file)) {
                if (resource.value() instanceof MapNode map) {
                    metadata.read(map, rangeOf(resource));
                }
            }
        }
        return metadata.found;
    }

    /** The entries under {@code Resources}, where the kind of file has such. */
    static List<Entry> resources(LintedFile file) {
        return WITH_RESOURCES.contains(file.kind())
                ? file.document()
                        .rootMap()
                        .flatMap(root -> root.map("Resources"))
                        .map(MapNode::entries)
                        .orElse(List.of())
                : List.of();
    }

    /** A resource from its logical id to its end. */
    static Range rangeOf(Entry resource) {
        int start = resource.key().location().from();
        // the value of an alias ends where the alias does, that of an empty entry with its key
        return new Range(start, Math.max(start, resource.value().location().to()));
    }

    private void read(MapNode owner, Range scope) {
        Optional<Node> ignore = owner.map("Metadata")
                .flatMap(metadata -> metadata.map("aws-lint"))
                .flatMap(ours -> ours.get("ignore"));
        if (ignore.isPresent() && ignore.get() instanceof ListNode list) {
            list.items().forEach(item -> item(item, scope));
        } else {
            ignore.ifPresent(item -> item(item, scope));
        }
    }

    private void item(Node item, Range scope) {
        Optional<ScalarNode> id = Optional.empty();
        boolean lacksReason = true;
        if (item instanceof ScalarNode scalar) {
            id = Optional.of(scalar);
        } else if (item instanceof MapNode map) {
            id = map.scalar("id");
            lacksReason = map.scalar("reason")
                    .filter(reason -> !reason.text().isBlank())
                    .isEmpty();
        }
        if (id.isPresent()) {
            found.add(new Suppression(id.get().text().strip(), id.get().location(), scope, lacksReason));
        } else {
            found.add(new Suppression("", item.location(), scope, false));
        }
    }
}
