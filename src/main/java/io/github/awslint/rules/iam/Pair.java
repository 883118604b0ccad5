package io.github.awslint.rules.iam;

import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.Location;

/** An element and its negation, such as {@code Action} and {@code NotAction}, of which a statement has one. */
record Pair(String element, String negation) {

    Pair(String element) {
        this(element, "Not" + element);
    }

    /** Reports a statement with neither of the two. */
    void checkMissing(Statement statement, Reporter report) {
        statement
                .lacksBoth(element, negation)
                .ifPresent(when -> report.at(
                        statement.anchor(),
                        "statement has neither %s nor %s%s".formatted(element, negation, when.clause())));
    }

    /** Reports a statement with both, from the one to the other. */
    void checkBoth(Statement statement, Reporter report) {
        statement.hasBoth(element, negation).ifPresent(when -> {
            Location one = statement.map().entry(element).orElseThrow().key().location();
            Location other = statement.map().entry(negation).orElseThrow().key().location();
            Location first = one.range().start() < other.range().start() ? one : other;
            Location last = first == one ? other : one;
            report.at(
                    first.source().location(first.from(), last.range().end()),
                    "%s and %s stand in one statement, keep one of them%s".formatted(element, negation, when.clause()));
        });
    }

    /** Reports each of the two in a statement that may have neither. */
    void checkForbidden(Statement statement, String owner, Reporter report) {
        for (String name : new String[] {element, negation}) {
            statement
                    .map()
                    .entry(name)
                    .filter(entry -> statement.get(name).isSet())
                    .ifPresent(entry -> report.at(entry, "%s has no place in %s, take it out".formatted(name, owner)));
        }
    }
}
