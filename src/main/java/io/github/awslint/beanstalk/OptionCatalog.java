package io.github.awslint.beanstalk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The option table: every namespace and option that Beanstalk documents, and some that only its API shows.
 *
 * <p>The table is {@code options.tsv} beside this class, one option a line, kept by hand. It was made in November 2026 from the pages
 * "General options for all environments" (as of August 2026) and "Platform specific options" (as of 2023) of the Beanstalk guide, widened
 * by what DescribeConfigurationOptions returns; where the two differ the wider range stands. To mend it: change the line, keep
 * the order of the guide, and move {@link #DATE}.
 */
public final class OptionCatalog {

    /** The month of the table's facts. */
    public static final String DATE = "2026-08";

    private static final String CUSTOM = "aws:elasticbeanstalk:customoption";

    private final Map<String, Map<String, OptionDefinition>> namespaces = new TreeMap<>();

    private OptionCatalog() {
        try (InputStream stream = OptionCatalog.class.getResourceAsStream("options.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(OptionCatalog::read).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Loaded {
        static final OptionCatalog CATALOG = new OptionCatalog();
    }

    /** The table, read when somebody first asks for it. */
    public static OptionCatalog get() {
        return Loaded.CATALOG;
    }

    private static OptionDefinition read(String line) {
        String[] cells = line.split("\t", -1);
        boolean pattern = !cells[4].isEmpty();
        return new OptionDefinition(
                cells[0],
                cells[1],
                OptionType.valueOf(cells[2].replace('-', '_').toUpperCase(Locale.ROOT)),
                cells[3].isEmpty() ? List.of() : pattern ? List.of(cells[3]) : Arrays.asList(cells[3].split("\\|")),
                pattern ? Optional.of(Pattern.compile(cells[4])) : Optional.empty(),
                cell(cells[5]),
                cell(cells[6]),
                cells[7].equals("warning"),
                cell(cells[8]),
                cells[9],
                cells[10],
                cells[11]);
    }

    private static Optional<String> cell(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private void add(OptionDefinition definition) {
        namespaces
                .computeIfAbsent(definition.namespace(), namespace -> new LinkedHashMap<>())
                .put(definition.option(), definition);
    }

    /** The namespaces as printed, sorted. */
    public Collection<String> namespaces() {
        return namespaces.keySet();
    }

    /** The options of a namespace; empty where it is not known. */
    public Optional<Map<String, OptionDefinition>> options(String namespace) {
        Map<String, OptionDefinition> exact = namespaces.get(namespace);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (namespace.equals(CUSTOM) || namespace.startsWith(CUSTOM + ":")) {
            return Optional.ofNullable(namespaces.get(CUSTOM));
        }
        int colon = namespace.lastIndexOf(':');
        if (colon < 0 || colon == namespace.length() - 1) {
            return Optional.empty();
        }
        String prefix = namespace.substring(0, colon + 1) + "{";
        return namespaces.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The definition of an option: its own, or that of any name in its namespace. */
    public Optional<OptionDefinition> find(OptionName name) {
        return options(name.namespace()).map(options -> options.getOrDefault(name.option(), options.get("*")));
    }

    /** The namespaces that have an option of exactly this name. */
    public List<String> namespacesOf(String option) {
        List<String> found = new ArrayList<>();
        namespaces.forEach((namespace, options) -> {
            if (options.containsKey(option)) {
                found.add(namespace);
            }
        });
        return found;
    }
}
