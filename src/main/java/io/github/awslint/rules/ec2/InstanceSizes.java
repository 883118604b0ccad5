package io.github.awslint.rules.ec2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sizes of instance families that are complete; the data file holds its date and its source. */
final class InstanceSizes {

    private InstanceSizes() {}

    /** Read at the first use only. */
    private static final class Table {
        private static final Map<String, List<String>> BY_FAMILY = read();
    }

    /** The sizes of a family, from small to big; empty where the family is not known. */
    static Optional<List<String>> of(String family) {
        return Optional.ofNullable(Table.BY_FAMILY.get(family));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> byFamily = new HashMap<>();
        try (InputStream stream = InstanceSizes.class.getResourceAsStream("/io/github/awslint/ec2/instance-sizes.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] halves = line.split(":");
                List<String> sizes = List.of(halves[1].strip().split(" "));
                for (String family : halves[0].split(" ")) {
                    byFamily.put(family, sizes);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(byFamily);
    }
}
