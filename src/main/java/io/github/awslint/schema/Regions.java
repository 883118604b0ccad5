package io.github.awslint.schema;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which resource types a region lacks. A region's file is read when it is first asked for. Safe for many threads. */
public final class Regions {

    /** When the lists were made; what AWS brought to a region since is unknown. */
    public static final YearMonth DATE = YearMonth.of(2026, 5);

    private static final Map<String, Optional<Set<String>>> LACKING = new ConcurrentHashMap<>();

    private Regions() {}

    /**
     * Whether a region lacks a type that other regions offer; false where nothing is known of the region or the type.
     *
     * @param region such as {@code eu-west-1}
     */
    public static boolean lacks(String region, String type) {
        return LACKING.computeIfAbsent(region, Regions::read)
                .filter(types -> types.contains(type))
                .isPresent();
    }

    private static Optional<Set<String>> read(String region) {
        return region.matches("[a-z]+(-[a-z]+)+-\\d+")
                ? DataFile.text("regions/" + region + ".txt").map(text -> Set.of(text.split("\n")))
                : Optional.empty();
    }
}
