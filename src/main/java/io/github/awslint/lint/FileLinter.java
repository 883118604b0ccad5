package io.github.awslint.lint;

import io.github.awslint.discovery.Classifier;
import io.github.awslint.discovery.Classifier.Verdict;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.discovery.NotLinted;
import io.github.awslint.rule.Finding;
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

/** Lints one file: reads it, finds out what it is, and runs the rules that need nothing but this file. */
final class FileLinter {

    private final FileTree tree;
    private final RuleRunner rules;

    FileLinter(FileTree tree, RuleRunner rules) {
        this.tree = tree;
        this.rules = rules;
    }

    /** Either a linted file with its findings, or the reason why it is none of ours. */
    record Outcome(Optional<LintedFile> file, Optional<NotLinted> notLinted, List<Finding> findings) {

        static Outcome notLinted(String path, String reason) {
            return new Outcome(Optional.empty(), Optional.of(new NotLinted(path, reason)), List.of());
        }
    }

    Outcome lint(String path) {
        TextDecoder.Decoded decoded;
        try {
            decoded = TextDecoder.decode(path, tree.read(path));
        } catch (IOException e) {
            SourceFile unread = new SourceFile(path, "");
            SyntaxProblem problem = new SyntaxProblem(
                    SyntaxProblem.Kind.FILE_UNREADABLE,
                    unread.location(0, 0),
                    "file cannot be read (" + e.getClass().getSimpleName() + "); check that it exists and may be read");
            return unreadable(path, unread, List.of(problem));
        }
        if (!decoded.readable()) {
            return unreadable(path, decoded.source(), decoded.problems());
        }
        return lint(decoded);
    }

    private Outcome lint(TextDecoder.Decoded decoded) {
        String path = decoded.source().path();
        if (!(Classifier.preview(path, decoded.source().text()) instanceof Verdict.Kind preview)) {
            return other(path, Classifier.preview(path, decoded.source().text()));
        }
        Document document = preview.kind() == FileKind.SAMCONFIG && path.endsWith(".toml")
                ? DocumentReader.read(decoded.source())
                : DocumentReader.read(decoded.source());
        if (!(Classifier.confirm(preview.kind(), document) instanceof Verdict.Kind confirmed)) {
            return other(path, Classifier.confirm(preview.kind(), document));
        }
        LintedFile file = new LintedFile(confirmed.kind(), document, FileModels.of(confirmed.kind(), document, tree));
        List<Finding> findings = new ArrayList<>();
        rules.report(decoded.problems(), findings);
        rules.report(document.problems(), findings);
        rules.check(file.models(), findings);
        return new Outcome(Optional.of(file), Optional.empty(), findings);
    }

    private static Outcome other(String path, Verdict verdict) {
        return Outcome.notLinted(path, ((Verdict.Other) verdict).reason());
    }

    /** A file that cannot be read may be anything; it is ours where its name says so. */
    private Outcome unreadable(String path, SourceFile source, List<SyntaxProblem> problems) {
        if (!(Classifier.preview(path, source.text()) instanceof Verdict.Kind preview)) {
            return Outcome.notLinted(path, problems.get(0).message());
        }
        Document document = new Document(source, Optional.empty(), problems);
        List<Finding> findings = new ArrayList<>();
        rules.report(problems, findings);
        return new Outcome(
                Optional.of(new LintedFile(preview.kind(), document, List.of())), Optional.empty(), findings);
    }
}
