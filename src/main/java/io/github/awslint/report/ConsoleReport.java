package io.github.awslint.report;

import io.github.awslint.discovery.NotLinted;
import io.github.awslint.lint.LintResult;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Note;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Position;
import java.nio.file.Path;
import java.time.Duration;

/** A result for people who watch the build. */
public final class ConsoleReport {

    private static final String INDENTATION = "    ";

    private final Path root;
    private final Console console;

    /** Takes lines at the level of what they tell. */
    public interface Console {

        /** Prints what belongs to a finding of this severity; a summary counts as info. */
        void print(Severity severity, String line);

        /** Prints what only matters to those who ask why a file was not linted. */
        void debug(String line);
    }

    /**
     * @param root absolute path of the linted folder
     * @param console where the lines go
     */
    public ConsoleReport(Path root, Console console) {
        this.root = root;
        this.console = console;
    }

    /**
     * Prints findings and summary.
     *
     * @param waits whether files are compared later with what was not built yet
     */
    public void write(LintResult result, Duration time, boolean waits) {
        for (NotLinted file : result.notLinted()) {
            console.debug("not linted: " + Printable.of(file.path()) + " (" + Printable.of(file.reason()) + ")");
        }
        console.debug("not read: " + result.others() + " files with names that no kind of AWS configuration has");
        result.findings().forEach(this::write);
        console.print(Severity.INFO, Summary.of(result, time));
        if (!result.unbuilt().isEmpty()) {
            console.print(Severity.INFO, waits ? Summary.awaited(result) : Summary.unbuilt(result));
        }
    }

    /** Prints what is found when modules are built that were not when the files were linted. */
    public void writeLate(LintResult added) {
        added.findings().forEach(this::write);
        console.print(Severity.INFO, Summary.late(added));
    }

    private void write(Finding finding) {
        Severity severity = finding.severity();
        Location location = finding.location();
        console.print(severity, line(absolute(location), location, "(" + finding.ruleId() + ") " + finding.message()));
        for (String line : SourceExcerpt.of(location, finding.secret())) {
            console.print(severity, INDENTATION + line);
        }
        for (Note note : finding.notes()) {
            console.print(severity, line(absolute(note.location()), note.location(), "note: " + note.message()));
        }
    }

    private String absolute(Location location) {
        return root.resolve(location.source().path()).normalize().toString();
    }

    /** The form that editors and build servers make a link of, known from the compiler's messages under Maven. */
    static String line(String path, Location location, String message) {
        return Printable.of(path + ":" + place(location) + " " + message);
    }

    static String place(Location location) {
        Position start = location.start();
        return "[" + start.line() + "," + start.column() + "]";
    }
}
