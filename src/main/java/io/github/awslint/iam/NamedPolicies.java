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
 * Policies that are known by name well enough to say what they do not allow; each data file holds its date and its source. A policy that is
 * not there may allow anything.
 */
enum NamedPolicies {
    /** Managed policies of AWS, by the part of the ARN behind the last slash. */
    MANAGED("managed-policies.txt"),
    /** Policy templates of SAM. */
    SAM_TEMPLATES("policy-template-actions.txt");

    private final String file;
    private volatile Map<String, List<String>> actions;

    NamedPolicies(String file) {
        this.file = file;
    }

    /** Whether the policy of this name may allow an action. */
    boolean mayAllow(String name, String action) {
        return Optional.ofNullable(actions().get(name))
                .map(patterns -> patterns.stream().anyMatch(pattern -> Actions.covers(pattern, action)))
                .orElse(true);
    }

    /** Read at the first use only; twice at worst, where two threads ask at once. */
    private Map<String, List<String>> actions() {
        if (actions == null) {
            actions = read(file);
        }
        return actions;
    }

    private static Map<String, List<String>> read(String file) {
        Map<String, List<String>> actions = new HashMap<>();
        try (InputStream stream = NamedPolicies.class.getResourceAsStream(file);
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
