package io.github.awslint.rule;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One finding in the making. */
public final class Report {

    private final Location location;
    private final String message;
    private List<Note> notes = List.of();
    private Severity severity;
    private boolean secret;

    public Report(Location location, String message) {
        this.location = location;
        this.message = message;
    }

    /** Adds another place that explains the finding. */
    public Report note(Location where, String what) {
        notes = notes.isEmpty() ? new ArrayList<>() : notes;
        notes.add(new Note(where, what));
        return this;
    }

    /** Adds another place that explains the finding. */
    public Report note(Node where, String what) {
        return note(where.location(), what);
    }

    /** Gives this finding a severity of its own; never above the one on the rule's page. */
    public Report as(Severity lower) {
        this.severity = lower;
        return this;
    }

    /** Says that the place holds a secret: reports then show nothing of the line from there on. */
    public Report secret() {
        this.secret = true;
        return this;
    }

    /** The finding, with the page's severity where the rule gave no lower one. */
    Finding finish(String ruleId, Severity pageSeverity) {
        return new Finding(ruleId, severity().orElse(pageSeverity), location, message, notes, secret);
    }

    Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }
}
