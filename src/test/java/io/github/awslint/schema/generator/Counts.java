package io.github.awslint.schema.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the generator kept and dropped, for the maintainer to read. */
final class Counts {

    private final Map<String, List<String>> places = new TreeMap<>();

    void add(String what, String place) {
        places.computeIfAbsent(what, key -> new ArrayList<>()).add(place);
    }

    /** Prints the figures and writes the places behind them to a file. */
    void report(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        places.forEach((what, where) -> {
            System.out.printf("%7d  %s%n", where.size(), what);
            where.forEach(place -> lines.add(what + ": " + place));
        });
        Files.write(file, lines);
        System.out.println("The places are listed in " + file);
    }
}
