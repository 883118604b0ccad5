package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.sam.Publication;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Settings with which {@code sam publish} fails. */
final class SamPublishMetadata implements Rule<Publication> {

    private static final Map<String, Pattern> FORMS = Map.of(
            "Name", Pattern.compile("[A-Za-z0-9-]{1,140}"),
            "Author", Pattern.compile("(?=.{1,127}$)[a-z0-9](([a-z0-9]|-(?!-))*[a-z0-9])?"),
            "Description", Pattern.compile("(?s).{1,256}"),
            "SemanticVersion",
                    Pattern.compile(
                            "(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?"));

    private static final Map<String, String> EXPECTED = Map.of(
            "Name", "up to 140 letters, digits and hyphens",
            "Author", "up to 127 small letters, digits and single hyphens",
            "Description", "1 to 256 characters",
            "SemanticVersion", "three numbers such as 1.4.0");

    private static final List<String> FILES = List.of("LicenseUrl", "ReadmeUrl");
    private static final int LABELS = 10;

    @Override
    public void check(Publication publication, Reporter report) {
        if (publication.section().has("Fn::Transform")) {
            return;
        }
        for (String name : List.of("Name", "Description", "Author")) {
            if (!publication.section().has(name)) {
                report.at(publication.key(), "%s is missing, which sam publish needs; add it".formatted(name));
            }
        }
        for (Entry entry : publication.section().entries()) {
            if (Intrinsic.of(entry.value()).isPresent()) {
                report.at(
                        entry,
                        "%s is a function, but sam publish takes texts only; write the value".formatted(entry.name()));
            }
        }
        FORMS.forEach((name, form) -> publication
                .text(name)
                .filter(text -> !text.text().contains("${") && !text.text().contains("@"))
                .filter(text -> !form.matcher(text.text()).matches())
                .ifPresent(text -> report.at(
                        text, "%s \"%s\" is refused; allowed: %s".formatted(name, text.text(), EXPECTED.get(name)))));
        publication
                .section()
                .entry("Labels")
                .filter(entry ->
                        entry.value() instanceof ListNode list && list.items().size() > LABELS)
                .ifPresent(entry -> report.at(entry, "Labels are more than %d; remove some".formatted(LABELS)));
        FILES.forEach(name -> publication.text(name).ifPresent(path -> file(name, path, publication, report)));
        publication.text("SemanticVersion").ifPresent(version -> version(version, publication, report));
    }

    private static void file(String name, ScalarNode path, Publication publication, Reporter report) {
        boolean local = path.text().matches("[\\w ./-]+") && !path.text().startsWith("/");
        Optional<String> file = local ? FileTree.resolve(publication.folder(), path.text()) : Optional.empty();
        file.filter(found -> !publication.build().tree().isFile(found))
                .ifPresent(found -> report.at(
                                path, "%s \"%s\" is no file beside this template".formatted(name, path.text()))
                        .as(Severity.WARNING));
    }

    private static void version(ScalarNode version, Publication publication, Reporter report) {
        if (version.text().endsWith("-SNAPSHOT")) {
            report.at(version, "SemanticVersion \"%s\" is a snapshot; publish a release".formatted(version.text()))
                    .as(Severity.WARNING);
            return;
        }
        publication
                .build()
                .moduleAt(publication.folder())
                .flatMap(module -> module.version())
                .map(text -> text.replace("-SNAPSHOT", ""))
                .filter(text -> text.matches("\\d+\\.\\d+\\.\\d+") && !text.equals(version.text()))
                .filter(text ->
                        FORMS.get("SemanticVersion").matcher(version.text()).matches())
                .ifPresent(text -> report.at(
                                version,
                                "SemanticVersion \"%s\" is not that of the pom, %s; align the two"
                                        .formatted(version.text(), text))
                        .as(Severity.WARNING));
    }
}
