package io.github.awslint.sam;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What SAM's {@code Globals} takes: data in {@code globals.txt}. */
public final class GlobalsGrammar {

    private static final String REFUSED = " not";

    private GlobalsGrammar() {}

    /** Read when the first template has Globals. */
    private static final class Table {
        private static final Map<String, List<String>> LINES = read();
    }

    /** The sections, sorted. */
    public static Set<String> sections() {
        return Set.copyOf(Table.LINES.keySet().stream()
                .filter(name -> !name.endsWith(REFUSED))
                .toList());
    }

    /** The properties that a section takes; none for a section that does not exist. */
    public static List<String> properties(String section) {
        return Table.LINES.getOrDefault(section, List.of());
    }

    /** The properties of the resource type that Globals does not take. */
    public static List<String> refused(String section) {
        return Table.LINES.getOrDefault(section + REFUSED, List.of());
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> table = new TreeMap<>();
        try (InputStream stream = GlobalsGrammar.class.getResourceAsStream("globals.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    table.put(
                            line.substring(0, colon),
                            List.of(line.substring(colon + 1).strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
