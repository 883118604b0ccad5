package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;

/** The sections of a template that nobody but CloudFormation and the transforms of AWS completes. */
final class Skeleton {

    private Skeleton() {}

    /** Whether what is written is all there is: no fragment, and no macro over the whole template. */
    static boolean isWhole(Template template) {
        return !template.isFragment()
                && !template.transforms().unpredictable()
                && !template.root().has("Fn::Transform");
    }

    /** The entries of a section that are written out; none where the section is no map or a macro makes it. */
    static List<Entry> entries(Template template, String section) {
        MapNode map = template.root().map(section).orElse(null);
        if (map == null || map.has("Fn::Transform") && !isIncluded(map)) {
            return List.of();
        }
        for (Entry entry : map.entries()) {
            if (entry.name().startsWith("Fn::")) {
                return map.entries().stream()
                        .filter(one -> !one.name().startsWith("Fn::"))
                        .toList();
            }
        }
        return map.entries();
    }

    /** An include adds entries, and leaves those beside it as they are. */
    private static boolean isIncluded(MapNode map) {
        return map.map("Fn::Transform")
                .flatMap(macro -> macro.scalar("Name"))
                .filter(name -> name.text().equals("AWS::Include"))
                .isPresent();
    }
}
