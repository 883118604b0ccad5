package io.github.awslint.schema;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the specification comes from.
 *
 * @param date when the newest source was published; what AWS changed since is unknown
 * @param sources the packages by name, each with its version and date
 */
public record Provenance(LocalDate date, SortedMap<String, String> sources) {

    static final Provenance BUNDLED =
            read(DataFile.text("specification.properties").orElseThrow());

    private static Provenance read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> sources = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("source.")) {
                sources.put(key.substring("source.".length()), properties.getProperty(key));
            }
        }
        return new Provenance(LocalDate.parse(properties.getProperty("date")), sources);
    }
}
