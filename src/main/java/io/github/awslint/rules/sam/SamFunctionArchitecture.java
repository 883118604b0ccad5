package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import java.util.List;
import java.util.Set;

/** A function for several architectures, or for one that Lambda does not have. */
final class SamFunctionArchitecture implements Rule<Template> {

    private static final Set<String> NAMES = Set.of("x86_64", "arm64");

    @Override
    public Set<String> keys() {
        return Set.of("Architectures");
    }

    @Override
    public void check(Template template, Reporter report) {
        for (Resource function : template.resources("AWS::Serverless::Function")) {
            Entry written = function.property("Architectures").orElse(null);
            if (written != null) {
                check(function.value("Architectures"), written, report);
            }
        }
    }

    private static void check(Value architectures, Entry written, Reporter report) {
        List<Value> items = architectures.items();
        if (items.size() > 1 && architectures.certainItems().isPresent()) {
            report.at(written, "Architectures lists %d, but a function has one; keep one".formatted(items.size()));
        }
        for (Known known : architectures.known()) {
            if (known.text().filter(text -> !text.isEmpty()).isPresent()) {
                report.at(
                        known.place(),
                        "Architectures is no list; write [%s]"
                                .formatted(known.text().get()));
            }
        }
        for (Value architecture : items) {
            for (Known known : architecture.known()) {
                if (known.text().filter(NAMES::contains).isEmpty()) {
                    report.at(
                            known.place(),
                            "architecture \"%s\" does not exist; choose x86_64 or arm64"
                                    .formatted(known.text().orElse("")));
                }
            }
        }
    }
}
