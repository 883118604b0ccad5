package io.github.awslint.iam;

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

/**
 * Managed policies of AWS that are known well enough to say what they do not allow; the data file holds its date and its source. A policy
 * that is not there may allow anything.
 */
final class ManagedPolicies {

    private ManagedPolicies() {}

    /** Read at the first use only. */
    private static final class Table {
        private static final Map<String, List<String>> ACTIONS = read();
    }

    /** Whether the policy may allow an action. {@code name} is the ARN's part behind the last slash. */
    static boolean mayAllow(String name, String action) {
        return Optional.ofNullable(Table.ACTIONS.get(name))
                .map(patterns -> patterns.stream().anyMatch(pattern -> Actions.covers(pattern, action)))
                .orElse(true);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> actions = new HashMap<>();
        try (InputStream stream = ManagedPolicies.class.getResourceAsStream("managed-policies.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> words = List.of(line.strip().split("\\s+"));
                    actions.put(words.get(0), words.subList(1, words.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(actions);
    }
}
