package io.github.awslint.rules.rds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The oldest engine versions that RDS still creates, as of November 2026. Versions only ever leave at the old end, so that a version below
 * these stays refused.
 *
 * <p>https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html, MariaDB.Concepts.VersionMgmt.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.html
 */
final class EngineVersions {

    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)*");
    private static final Pattern AURORA_MYSQL = Pattern.compile("\\d\\.\\d\\.mysql_aurora\\.(\\d+(?:\\.\\d+)*)");

    /** By engine, the oldest version; a version of fewer numbers stands for any that begin with it. */
    private static final Map<String, String> OLDEST = Map.ofEntries(
            Map.entry("mysql", "5.7.44"),
            Map.entry("mariadb", "10.4.29"),
            Map.entry("postgres", "11.22"),
            Map.entry("aurora-postgresql", "11.9"),
            Map.entry("oracle-ee", "19"),
            Map.entry("oracle-ee-cdb", "19"),
            Map.entry("oracle-se2", "19"),
            Map.entry("oracle-se2-cdb", "19"),
            Map.entry("sqlserver-ee", "13.00.6300.2"),
            Map.entry("sqlserver-ex", "13.00.6300.2"),
            Map.entry("sqlserver-se", "13.00.6300.2"),
            Map.entry("sqlserver-web", "13.00.6300.2"));

    /** Release lines whose first versions are gone, by engine: the oldest that is left of each. */
    private static final Map<String, List<String>> OLDEST_OF_LINE = Map.of(
            "mysql", List.of("8.0.32"),
            "mariadb", List.of("10.5.20", "10.6.13", "10.11.4"),
            "postgres", List.of("12.15", "13.11", "14.9", "15.4"),
            "aurora-postgresql", List.of("12.9", "13.7", "14.3", "15.2"));

    private EngineVersions() {}

    /** What to take instead of a version that is retired; empty where it is not, or not known to be. */
    static Optional<String> retired(String engine, String version) {
        if (engine.equals("aurora-mysql")) {
            return auroraMysql(version);
        }
        Matcher matcher = NUMBERS.matcher(version);
        String oldest = OLDEST.get(engine);
        if (oldest == null || !matcher.lookingAt()) {
            return Optional.empty();
        }
        String numbers = matcher.group();
        if (compare(numbers, oldest) < 0) {
            return Optional.of("RDS creates " + oldest + " and newer");
        }
        for (String line : OLDEST_OF_LINE.getOrDefault(engine, List.of())) {
            String release = line.substring(0, line.lastIndexOf('.') + 1);
            if (numbers.startsWith(release) && compare(numbers, line) < 0) {
                return Optional.of("RDS creates " + line + " and newer of this release");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> auroraMysql(String version) {
        if (version.equals("5.6") || version.startsWith("5.6.")) {
            return Optional.of("Aurora creates 8.0.mysql_aurora.3.04 and newer");
        }
        Matcher matcher = AURORA_MYSQL.matcher(version);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String release = matcher.group(1);
        boolean retired = release.startsWith("1.")
                || release.startsWith("2.") && compare(release, "2.11.1") < 0
                || release.startsWith("3.") && compare(release, "3.04.0") < 0;
        return retired ? Optional.of("Aurora creates 8.0.mysql_aurora.3.04 and newer") : Optional.empty();
    }

    /** Number by number, as far as both go. */
    private static int compare(String one, String other) {
        String[] ones = one.split("\\.");
        String[] others = other.split("\\.");
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int order = ones[i].length() > 9 || others[i].length() > 9
                    ? 0
                    : Integer.compare(Integer.parseInt(ones[i]), Integer.parseInt(others[i]));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
