package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.stream.Stream;

/** A mapping that nothing looks into. */
final class CfnUnusedMapping implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        List<Entry> mappings =
                template.root().map("Mappings").map(MapNode::entries).orElse(List.of());
        if (mappings.isEmpty() || template.resources().isEmpty()) {
            return;
        }
        List<Node> names = names(template).toList();
        List<Entry> unused =
                mappings.stream().filter(mapping -> !isUsed(mapping, names)).toList();
        // the text is searched last, for few templates have a mapping that nothing uses
        if (unused.isEmpty() || CfnUnusedParameter.mayBeUsedUnseen(template)) {
            return;
        }
        for (Entry mapping : unused) {
            report.at(
                    mapping,
                    "mapping %s is never used; remove it, or look into it with FindInMap".formatted(mapping.name()));
        }
    }

    /** A name that is computed may be that of any mapping. */
    private static boolean isUsed(Entry mapping, List<Node> names) {
        for (Node name : names) {
            if (!(name instanceof ScalarNode scalar)
                    || scalar.text().equals(mapping.name())
                    || scalar.text().contains("${")) {
                return true;
            }
        }
        return false;
    }

    /** Where calls name their mapping, those included that lack an argument. */
    private static Stream<Node> names(Template template) {
        Stream<Node> complete =
                template.contents().calls(Intrinsic.FindInMap.class).map(Intrinsic.FindInMap::map);
        Stream<Node> others = template.contents()
                .calls(Intrinsic.Other.class)
                .filter(call -> call.function().equals("Fn::FindInMap"))
                .flatMap(call -> Intrinsic.arguments(call.argument()).stream().limit(1));
        return Stream.concat(complete, others);
    }
}
