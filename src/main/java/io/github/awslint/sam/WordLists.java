package io.github.awslint.sam;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Data files of lines such as {@code name: word word}, with comments. */
final class WordLists {

    private WordLists() {}

    /** The words of each line by its name. */
    static Map<String, List<String>> read(String file) {
        Map<String, List<String>> lists = new TreeMap<>();
        try (InputStream stream = WordLists.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ") < 0 ? line.length() - 1 : line.indexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    String words = line.substring(colon + 1).strip();
                    lists.put(line.substring(0, colon), words.isEmpty() ? List.of() : List.of(words.split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
