package io.github.awslint.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The actions that IAM policies can name, by service. A service's file is read when the service is first asked for. AWS adds actions every
 * week: what is missing here may be newer than {@link Provenance#date()}.
 */
public final class PolicyActions {

    private static final PolicyActions BUNDLED = new PolicyActions();

    private final Map<String, NavigableMap<String, String>> loaded = new ConcurrentHashMap<>();
    /** Policies name the same few actions over and over; at most as many as there are. */
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    private PolicyActions() {}

    /** The actions that come with the plugin. */
    public static PolicyActions bundled() {
        return BUNDLED;
    }

    /** The prefixes of all services, such as {@code s3}, in alphabetical order. */
    public List<String> services() {
        return Services.PREFIXES;
    }

    /** The names of a service's actions by their form in lower case, for IAM ignores case; empty where the service is unknown. */
    public Optional<NavigableMap<String, String>> of(String service) {
        String prefix = service.toLowerCase(Locale.ROOT);
        NavigableMap<String, String> known = loaded.get(prefix);
        if (known != null) {
            return Optional.of(known);
        }
        return Services.PREFIXES.contains(prefix)
                ? Optional.of(loaded.computeIfAbsent(prefix, PolicyActions::read))
                : Optional.empty();
    }

    /** Whether this is an action such as {@code s3:GetObject}, spelt as AWS spells it, as nearly all are. */
    public boolean has(String action) {
        if (met.contains(action)) {
            return true;
        }
        if (action.indexOf('*') >= 0) {
            return false;
        }
        int colon = action.indexOf(':');
        String service = action.substring(0, Math.max(colon, 0));
        String name = action.substring(colon + 1);
        NavigableMap<String, String> known = of(service).orElse(null);
        boolean spelt = known != null
                && name.equals(known.get(name.toLowerCase(Locale.ROOT)))
                && service.equals(service.toLowerCase(Locale.ROOT));
        if (spelt) {
            met.add(action);
        }
        return spelt;
    }

    private static NavigableMap<String, String> read(String prefix) {
        NavigableMap<String, String> names = new TreeMap<>();
        for (String name : lines("actions/" + prefix + ".txt")) {
            names.put(name.toLowerCase(Locale.ROOT), name);
        }
        return names;
    }

    private static List<String> lines(String file) {
        return Arrays.asList(DataFile.text(file).orElseThrow().strip().split("\n"));
    }

    /** Read on first use. */
    private static final class Services {

        static final List<String> PREFIXES = lines("actions.txt");
    }
}
