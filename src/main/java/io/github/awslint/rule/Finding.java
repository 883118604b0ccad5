package io.github.awslint.rule;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Position;
import java.util.Comparator;
import java.util.List;

/**
 * What a rule says about one place.
 *
 * @param ruleId id of the rule
 * @param severity after the user's overrides
 * @param location the exact range that is meant
 * @param message subject first, with the remedy, without a full stop
 * @param notes other places that explain the finding
 * @param secret whether the place holds a secret, whose text no report may show
 */
public record Finding(
        String ruleId, Severity severity, Location location, String message, List<Note> notes, boolean secret) {

    /** The order of every report: path, place, rule. Total, so that output does not depend on threads. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparing(finding -> finding.location().from())
            .thenComparing(finding -> finding.location().to())
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::message);

    /** A finding whose place may be shown. */
    public Finding(String ruleId, Severity severity, Location location, String message, List<Note> notes) {
        this(ruleId, severity, location, message, notes, false);
    }

    public Finding {
        notes = List.copyOf(notes);
    }

    /** The file's path relative to the linted folder, with forward slashes. */
    public String path() {
        return location.source().path();
    }

    /** Where the finding starts. */
    public Position start() {
        return location.start();
    }

    /** The same finding at another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(ruleId, other, location, message, notes, secret);
    }
}
