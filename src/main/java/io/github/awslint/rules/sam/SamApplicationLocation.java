package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** A nested application that does not say which version of which application it is. */
final class SamApplicationLocation implements Rule<Template> {

    private static final List<String> KEYS = List.of("ApplicationId", "SemanticVersion");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::Application").forEach(application -> {
            for (Known location : application.value("Location").known()) {
                location.map().ifPresent(map -> check(application, map, report));
            }
        });
    }

    private static void check(Resource application, MapNode location, Reporter report) {
        for (String key : KEYS) {
            location.entry(key).ifPresent(entry -> value(entry, report));
        }
    }

    private static void value(Entry entry, Reporter report) {
        Node value = entry.value();
        if (Intrinsic.isMacro(value)) {
            return;
        }
        Intrinsic call = Intrinsic.of(value).orElse(null);
        boolean resolvable = call instanceof Intrinsic.Ref || call instanceof Intrinsic.FindInMap;
        if (call != null && !resolvable) {
            report.at(
                    value,
                    "%s is looked up at once, so only !Ref of a parameter and !FindInMap work".formatted(entry.name()));
        } else if (value instanceof ScalarNode scalar
                && (scalar.isNull() || scalar.text().isBlank())) {
            report.at(entry, "%s is empty".formatted(entry.name()));
        } else if (value instanceof ListNode || call == null && value instanceof MapNode) {
            report.at(value, "%s is no text".formatted(entry.name()));
        }
    }
}
