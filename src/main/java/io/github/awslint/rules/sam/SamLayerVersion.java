package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** A layer whose retention or architectures SAM does not understand. */
final class SamLayerVersion implements Rule<Template> {

    private static final Set<String> ARCHITECTURES = Set.of("x86_64", "arm64");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::LayerVersion").forEach(layer -> {
            Value retention = layer.value("RetentionPolicy");
            layer.property("RetentionPolicy")
                    .filter(entry -> Intrinsic.seenBySam(entry.value()).isPresent())
                    .filter(entry -> retention.knownOrDefault().isEmpty() && !retention.isAbsent())
                    .filter(entry -> !(Intrinsic.of(entry.value()).get() instanceof Intrinsic.Ref))
                    .ifPresent(entry -> report.at(
                            entry.value(), "RetentionPolicy becomes a DeletionPolicy, which takes no functions"));
            for (Known known : retention.known()) {
                boolean right = known.text()
                        .filter(text -> text.equalsIgnoreCase("Retain") || text.equalsIgnoreCase("Delete"))
                        .isPresent();
                if (!right) {
                    report.at(
                            known.place(),
                            "RetentionPolicy \"%s\" does not exist; choose Retain or Delete"
                                    .formatted(known.text().orElse("")));
                }
            }
            for (Value architecture : layer.value("CompatibleArchitectures").items()) {
                for (Known known : architecture.known()) {
                    if (known.text().filter(ARCHITECTURES::contains).isEmpty()) {
                        report.at(
                                known.place(),
                                "architecture \"%s\" does not exist; choose x86_64 or arm64"
                                        .formatted(known.text().orElse("")));
                    }
                }
            }
        });
    }
}
