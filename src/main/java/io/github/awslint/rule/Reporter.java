package io.github.awslint.rule;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;

/** Takes what one rule finds. */
public interface Reporter {

    /**
     * Reports a place. The returned report may still be completed with notes or a lower severity.
     *
     * @param location the exact range that is meant
     * @param message subject first, the offending value named, with the remedy, without a full stop
     */
    Report at(Location location, String message);

    /** Reports the place of a value. */
    default Report at(Node node, String message) {
        return at(node.location(), message);
    }

    /** Reports the key of an entry: what is wrong is that it stands there, or what it lacks. */
    default Report at(Entry entry, String message) {
        return at(entry.key().location(), message);
    }
}
