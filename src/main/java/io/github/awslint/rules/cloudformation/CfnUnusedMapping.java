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
        if (mappings.isEmpty() || template.resources().isEmpty() || CfnUnusedParameter.mayBeUsedUnseen(template)) {
            return;
        }
        List<Node> names = names(template).toList();
        boolean computed = names.stream()
                .anyMatch(name ->
                        !(name instanceof ScalarNode scalar) || scalar.text().contains("${"));
        if (computed) {
            return;
        }
        for (Entry mapping : mappings) {
            if (names.stream().noneMatch(name -> ((ScalarNode) name).text().equals(mapping.name()))) {
                report.at(
                        mapping,
                        "mapping %s is never used; remove it, or look into it with FindInMap"
                                .formatted(mapping.name()));
            }
        }
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
