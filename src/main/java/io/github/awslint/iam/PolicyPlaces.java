package io.github.awslint.iam;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where resource types hold policy documents, as {@code policy-places.txt} lists it. */
final class PolicyPlaces {

    private PolicyPlaces() {}

    /**
     * A property that holds policy documents.
     *
     * @param path names of properties, {@code *} for the items of a list
     */
    record Place(PolicyKind kind, List<String> path) {}

    /** Read at the first use only. */
    private static final class Table {
        private static final Map<String, List<Place>> PLACES = read();
    }

    /** The places of a resource type, none where it holds no policies. */
    static List<Place> of(String type) {
        return Table.PLACES.getOrDefault(type, List.of());
    }

    private static Map<String, List<Place>> read() {
        Map<String, List<Place>> places = new HashMap<>();
        try (InputStream stream = PolicyPlaces.class.getResourceAsStream("policy-places.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.strip().split("\\s+");
                    PolicyKind kind =
                            PolicyKind.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
                    places.computeIfAbsent(words[1], type -> new ArrayList<>())
                            .add(new Place(kind, List.of(words[2].split("\\."))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }
}
