package io.github.awslint.rules.rds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The oldest engine versions that RDS lists and creates, from a data file that names its source. */
final class EngineVersions {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");
    private static final String AURORA_MYSQL = "mysql_aurora.";

    /**
     * A release line.
     *
     * @param listed the oldest version that RDS knows
     * @param created the oldest version that it creates; {@code -} for none
     */
    private record Line(String name, String listed, String created) {}

    /**
     * What is wrong with a version.
     *
     * @param unknown whether RDS does not know it any more, so that nobody can run it
     */
    record Fault(boolean unknown, String remedy) {}

    /** Read at the first use only. */
    private static final class Table {
        private static final Map<String, List<Line>> BY_ENGINE = read();
    }

    private EngineVersions() {}

    private static Map<String, List<Line>> read() {
        Map<String, List<Line>> byEngine = new HashMap<>();
        try (InputStream stream =
                        EngineVersions.class.getResourceAsStream("/io/github/awslint/rds/engine-versions.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.strip().split("\\s+");
                    byEngine.computeIfAbsent(words[0], unused -> new ArrayList<>())
                            .add(new Line(words[1], words[2], words[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byEngine;
    }

    /** What is wrong with a version; empty where nothing is, or where nothing is known of it. */
    static Optional<Fault> of(String engine, String version) {
        String family = family(engine);
        List<Line> lines = Table.BY_ENGINE.getOrDefault(family, List.of());
        int aurora = version.indexOf(AURORA_MYSQL);
        if (family.equals("aurora-mysql") && aurora < 0) {
            return version.startsWith("5.6") ? Optional.of(new Fault(true, remedy(lines))) : Optional.empty();
        }
        Matcher matcher = NUMBERS.matcher(aurora < 0 ? version : version.substring(aurora + AURORA_MYSQL.length()));
        return lines.isEmpty() || !matcher.lookingAt() ? Optional.empty() : judge(matcher.group(), lines);
    }

    /** The engine without its edition, where the editions have the same versions. */
    private static String family(String engine) {
        boolean edition = engine.startsWith("sqlserver-") || engine.startsWith("oracle-");
        return edition ? engine.substring(0, engine.indexOf('-')) : engine;
    }

    private static Optional<Fault> judge(String version, List<Line> lines) {
        for (Line line : lines) {
            if (version.equals(line.name()) || version.startsWith(line.name() + ".")) {
                boolean dead = line.created().equals("-");
                boolean bare = count(version) < count(line.listed());
                if (compare(version, line.listed()) < 0 || dead && bare) {
                    return Optional.of(new Fault(true, remedy(lines)));
                }
                return dead || compare(version, line.created()) < 0
                        ? Optional.of(new Fault(false, dead ? remedy(lines) : line.created()))
                        : Optional.empty();
            }
        }
        return compare(version, lines.get(0).listed()) < 0
                ? Optional.of(new Fault(true, remedy(lines)))
                : Optional.empty();
    }

    /** The oldest version that is created at all. */
    private static String remedy(List<Line> lines) {
        return lines.stream()
                .map(Line::created)
                .filter(created -> !created.equals("-"))
                .findFirst()
                .orElse("a newer one");
    }

    private static int count(String version) {
        return version.split("\\.").length;
    }

    /** Number by number, as far as both go. */
    private static int compare(String one, String other) {
        String[] ones = one.split("\\.");
        String[] others = other.split("\\.");
        int order = 0;
        for (int i = 0; order == 0 && i < Math.min(ones.length, others.length); i++) {
            order = Integer.compare(Integer.parseInt(ones[i]), Integer.parseInt(others[i]));
        }
        return order;
    }
}
