package io.github.awslint.rules.lambda;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The end of life of Lambda's managed runtimes; the data file holds its date and its source. */
final class Runtimes {

    private Runtimes() {}

    /**
     * The last days of a runtime.
     *
     * @param deprecated from then on no fixes
     * @param creationBlocked from then on no new functions; empty where not announced
     * @param updateBlocked from then on no updates; empty where not announced
     * @param successor the runtime to move to
     */
    record EndOfLife(
            LocalDate deprecated,
            Optional<LocalDate> creationBlocked,
            Optional<LocalDate> updateBlocked,
            String successor) {}

    /** Read at the first use only. */
    private static final class Table {
        private static final Map<String, EndOfLife> BY_NAME = read();
    }

    /** What is known of a runtime's end. */
    static Optional<EndOfLife> endOfLife(String runtime) {
        return Optional.ofNullable(Table.BY_NAME.get(runtime));
    }

    private static Map<String, EndOfLife> read() {
        Map<String, EndOfLife> byName = new HashMap<>();
        try (InputStream stream = Runtimes.class.getResourceAsStream("/io/github/awslint/lambda/runtimes.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.strip().split("\\s+");
                    byName.put(
                            words[0],
                            new EndOfLife(LocalDate.parse(words[1]), date(words[2]), date(words[3]), words[4]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(byName);
    }

    private static Optional<LocalDate> date(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(word));
    }
}
