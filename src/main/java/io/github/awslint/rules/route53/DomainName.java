package io.github.awslint.rules.route53;

import java.util.Locale;
import java.util.Optional;

/** Domain names as Route 53 takes them: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html */
final class DomainName {

    private static final int MOST_LETTERS = 255;
    private static final int MOST_LABEL = 63;

    private DomainName() {}

    /** What is wrong with a name, as the end of a sentence about it. */
    static Optional<String> problem(String name) {
        String dotless = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (!name.equals(".") && dotless.isEmpty() || name.length() > MOST_LETTERS) {
            return Optional.of("is no domain name, which has 1 to 255 characters");
        }
        if (name.chars().anyMatch(letter -> letter <= ' ' || letter > '~')) {
            return Optional.of("is no domain name, write other characters than a-z, 0-9 and - as \\ooo");
        }
        for (String label : dotless.split("\\.", -1)) {
            // an escaped character counts once, so only the plain ones can be counted here
            if (label.isEmpty() && !name.equals(".") || label.length() > MOST_LABEL && label.indexOf('\\') < 0) {
                return Optional.of("is no domain name, a part between dots has 1 to 63 characters");
            }
        }
        return Optional.empty();
    }

    /** Whether a name is the zone's or belongs to it. */
    static boolean isWithin(String name, String zone) {
        String inner = normal(name);
        String outer = normal(zone);
        return inner.equals(outer) || inner.endsWith("." + outer);
    }

    private static String normal(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
