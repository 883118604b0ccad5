package io.github.awslint.rule;

import java.util.Locale;
import java.util.Optional;

/** How bad a finding is, in ascending order. */
public enum Severity {
    /** Worth knowing; nothing is broken. */
    INFO,
    /** It deploys, but is likely a problem in production. */
    WARNING,
    /** The deployment surely fails, or the setting is surely ignored. */
    ERROR;

    /** The severity of this name in any case. */
    public static Optional<Severity> parse(String name) {
        for (Severity severity : values()) {
            if (severity.name().equalsIgnoreCase(name.strip())) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** The name as pages, parameters and reports write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
