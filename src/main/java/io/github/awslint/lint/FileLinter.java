package io.github.awslint.lint;

import io.github.awslint.discovery.Classifier;
import io.github.awslint.discovery.Classifier.Verdict;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.discovery.NotLinted;
import io.github.awslint.rule.Finding;
import io.github.awslint.schema.Specification;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.syntax.SyntaxProblem;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lints files: reads each, finds out what it is, and runs the rules that need nothing but this file. */
final class FileLinter {

    private final FileTree tree;
    private final RuleRunner rules;
    private final OtherTools others;
    private final ParameterValues parameters;
    private final Specification specification;

    FileLinter(FileTree tree, RuleRunner rules, ParameterValues parameters, Specification specification) {
        this.tree = tree;
        this.rules = rules;
        this.others = new OtherTools(tree);
        this.parameters = parameters;
        this.specification = specification;
    }

    /** Either a linted file with its findings, or the reason why it is none of ours. */
    record Outcome(Optional<LintedFile> file, Optional<NotLinted> notLinted, List<Finding> findings) {

        static Outcome notLinted(String path, String reason) {
            return new Outcome(Optional.empty(), Optional.of(new NotLinted(path, reason)), List.of());
        }
    }

    /** Lints files, which share nothing but the time at which each rule is run. */
    List<Outcome> lint(List<String> paths) {
        List<Outcome> read = new ArrayList<>();
        List<RuleRunner.Subject> subjects = new ArrayList<>();
        for (String path : paths) {
            Outcome outcome = read(path);
            outcome.file().ifPresent(file -> subjects.add(rules.subject(file, outcome.findings())));
            read.add(outcome);
        }
        rules.check(subjects);
        return read.stream().map(FileLinter::withoutRepeats).toList();
    }

    private static Outcome withoutRepeats(Outcome outcome) {
        return outcome.file()
                .map(file -> new Outcome(
                        outcome.file(), outcome.notLinted(), LoopFindings.once(outcome.findings(), file.models())))
                .orElse(outcome);
    }

    /** The file with its models, and so far only the findings about its text. */
    private Outcome read(String path) {
        TextDecoder.Decoded decoded;
        try {
            decoded = TextDecoder.decode(path, tree.read(path));
        } catch (IOException e) {
            SourceFile source = new SourceFile(path, "");
            SyntaxProblem problem = new SyntaxProblem(
                    SyntaxProblem.Kind.FILE_UNREADABLE,
                    source.location(0, 0),
                    "file cannot be read (" + e.getClass().getSimpleName() + "); check that it exists and may be read");
            // it may be anything, but silence would look like approval
            return unread(Classifier.kindByName(path), source, List.of(problem));
        }
        return decoded.readable() ? read(decoded) : undecodable(decoded);
    }

    private Outcome read(TextDecoder.Decoded decoded) {
        String path = decoded.source().path();
        Verdict previewed = preview(path, decoded.source().text());
        if (!(previewed instanceof Verdict.Kind preview)) {
            return other(path, previewed);
        }
        Document document = read(preview.kind(), decoded.source());
        Verdict verdict = Classifier.confirm(preview.kind(), document);
        if (!(verdict instanceof Verdict.Kind confirmed)) {
            return other(path, verdict);
        }
        List<Finding> findings = new ArrayList<>();
        rules.report(decoded.problems(), findings);
        rules.report(document.problems(), findings);
        LintedFile file = new LintedFile(confirmed.kind(), document, models(confirmed.kind(), document, findings));
        return new Outcome(Optional.of(file), Optional.empty(), findings);
    }

    private static Document read(FileKind kind, SourceFile source) {
        if (kind.isPlainText()) {
            return new Document(source, Optional.empty(), List.of());
        }
        if (kind == FileKind.SAMCONFIG && source.path().endsWith(".toml")) {
            return DocumentReader.readToml(source);
        }
        return kind == FileKind.STATE_MACHINE || kind == FileKind.TASK_DEFINITION
                ? DocumentReader.readWithHoles(source)
                : DocumentReader.read(source);
    }

    private Verdict preview(String path, String text) {
        Verdict verdict = Classifier.preview(path, text);
        return verdict instanceof Verdict.Other && text.isBlank() && EmptyFiles.isAmongTemplates(tree, path)
                ? new Verdict.Kind(FileKind.CLOUDFORMATION)
                : verdict;
    }

    private List<Object> models(FileKind kind, Document document, List<Finding> findings) {
        try {
            return FileModels.of(
                    kind,
                    document,
                    tree,
                    others,
                    parameters.of(document.source().path()),
                    specification);
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(rules.defect("the reader of this kind of file", document.source(), e));
            return List.of();
        }
    }

    private static Outcome other(String path, Verdict verdict) {
        return Outcome.notLinted(path, ((Verdict.Other) verdict).reason());
    }

    /** Bytes that are no text may still show what they were meant to be. */
    private Outcome undecodable(TextDecoder.Decoded decoded) {
        String path = decoded.source().path();
        Verdict verdict = Classifier.ofUndecodable(path, decoded.source().text());
        return verdict instanceof Verdict.Kind preview
                ? unread(preview.kind(), decoded.source(), decoded.problems())
                : other(path, verdict);
    }

    private Outcome unread(FileKind kind, SourceFile source, List<SyntaxProblem> problems) {
        List<Finding> findings = new ArrayList<>();
        rules.report(problems, findings);
        Document document = new Document(source, Optional.empty(), problems);
        return new Outcome(Optional.of(new LintedFile(kind, document, List.of())), Optional.empty(), findings);
    }
}
