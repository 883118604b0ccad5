package io.github.awslint.beanstalk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Platform branches without support, as of November 2026. Amazon Linux 1 was retired on 2022-07-18
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.migration-al.FAQ.html); support for Amazon Linux 2 ended with the
 * operating system's on 2026-06-30. Some branches of Amazon
 * Linux 2023 were to follow on 2026-07-31, of which the announcement has not been seen. A branch is told by its name alone, since versions
 * change each week.
 */
public final class RetiredPlatforms {

    /**
     * A branch, or several.
     *
     * @param name for people
     * @param date of the retirement or of the end of support, ISO 8601
     * @param successor what to use now
     * @param announced whether AWS has said so; else the date is that of a plan
     */
    public record Retirement(String name, String date, String successor, boolean announced) {}

    private record Branch(Pattern pattern, Retirement retirement) {}

    private static final List<Branch> BRANCHES = List.of(
            branch("Amazon Linux(?! 2( |/|$)| 2023)", "Amazon Linux 1", "2022-07-18", "Amazon Linux 2023"),
            branch(
                    "Debian|Preconfigured|GlassFish",
                    "preconfigured Docker",
                    "2022-07-18",
                    "Docker on Amazon Linux 2023"),
            branch("Amazon Linux 2( |/|$)", "Amazon Linux 2", "2026-06-30", "Amazon Linux 2023"),
            branch("Node\\.js 18 ", "Node.js 18", "2025-08-11", "a newer Node.js"),
            planned("Node\\.js 20 ", "Node.js 20", "2026-07-31", "a newer Node.js"),
            planned("Python 3\\.9 ", "Python 3.9", "2026-07-31", "a newer Python"),
            planned("Ruby 3\\.2 ", "Ruby 3.2", "2026-07-31", "a newer Ruby"));

    private RetiredPlatforms() {}

    private static Branch branch(String regex, String name, String date, String successor) {
        return new Branch(Pattern.compile(regex), new Retirement(name, date, successor, true));
    }

    private static Branch planned(String regex, String name, String date, String successor) {
        return new Branch(Pattern.compile(regex), new Retirement(name, date, successor, false));
    }

    /** The retirement of a platform's branch; empty where it is supported or not known. */
    public static Optional<Retirement> of(Platform platform) {
        return BRANCHES.stream()
                .filter(branch ->
                        branch.pattern().matcher(platform.text() + " ").find())
                .map(Branch::retirement)
                .findFirst();
    }
}
