package io.github.awslint.rules.ssm;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.EmbeddedJson;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.Set;

/** A document whose content names no schema version, or one that Systems Manager does not know. */
final class SsmDocumentShape implements Rule<Template> {

    /** https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html */
    private static final Set<String> VERSIONS = Set.of("0.3", "1.0", "1.2", "2.0", "2.2");

    /** Types whose content is written in one of these versions; others, such as ApplicationConfiguration, have their own. */
    private static final Set<String> TYPES = Set.of("Command", "Automation", "Session", "Policy", "Package");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::SSM::Document").forEach(document -> {
            Value type = document.value("DocumentType");
            if (type.isAbsent() || type.text().filter(TYPES::contains).isPresent()) {
                check(document, report);
            }
        });
    }

    private static void check(Resource document, Reporter report) {
        Value content = document.value("Content");
        Value version = document.value("Content", "schemaVersion");
        Optional<Entry> key = document.property("Content");
        if (key.isPresent() && content.isWholeMap() && !content.isAbsent() && version.isAbsent()) {
            report.at(key.get(), "Content lacks schemaVersion, without which Systems Manager cannot read it");
        }
        for (Violation violation : Violation.of(version, SsmDocumentShape::isUnknown)) {
            report.at(violation.place(), message(violation.value().text().orElse("")))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
        content.text()
                .filter(text -> !text.strip().startsWith("{")
                        && document.value("DocumentFormat").isAbsent())
                .filter(text -> !text.isBlank() && !BuildToken.isIn(text))
                .ifPresent(text -> report.at(
                        key.orElseThrow(), "Content is no JSON object; write a mapping, or set DocumentFormat"));
        content.text().filter(text -> text.strip().startsWith("{")).ifPresent(text -> {
            Optional<MapNode> root = EmbeddedJson.read(
                            content.known().get(0).scalar().orElseThrow())
                    .rootMap();
            Optional<String> written =
                    root.flatMap(map -> map.scalar("schemaVersion")).map(ScalarNode::text);
            if (root.isPresent() && !root.get().has("schemaVersion")) {
                report.at(
                        key.orElseThrow(), "Content lacks schemaVersion, without which Systems Manager cannot read it");
            } else if (written.isPresent() && !VERSIONS.contains(written.get())) {
                report.at(key.orElseThrow(), message(written.get()));
            }
        });
    }

    private static boolean isUnknown(Known version) {
        return version.text().filter(text -> !VERSIONS.contains(text)).isPresent();
    }

    private static String message(String version) {
        return "schemaVersion \"%s\" is none of 0.3 (Automation), 1.0 (Session), 1.2, 2.0 and 2.2 (Command)"
                .formatted(version);
    }
}
