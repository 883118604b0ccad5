package io.github.awslint.rules.instances;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The instance types that one service offers, from a data file that names its source. New families come every year, so a family counts as
 * missing only where the file says that no more of its generation are to come.
 */
final class InstanceTypes {

    private static final Map<String, InstanceTypes> BY_SERVICE = new ConcurrentHashMap<>();
    private static final Pattern FAMILY = Pattern.compile("([a-z]+)(\\d+)[a-z-]*");

    /** Sizes by family. */
    private final Map<String, List<String>> families = new TreeMap<>();

    /** The newest generation by letters whose families all are in the file: {@code m6}. */
    private final Map<String, Integer> settled = new HashMap<>();

    /** Families that run on where they run, but are refused for what is created anew. */
    private final Set<String> retired = new HashSet<>();

    private final Set<String> single = new HashSet<>();
    private String prefix = "";
    private String suffix = "";

    private InstanceTypes(String service) {
        String path = "/io/github/awslint/instances/" + service + ".txt";
        try (InputStream stream = InstanceTypes.class.getResourceAsStream(path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(List.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> words) {
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "prefix" -> prefix = rest.get(0);
            case "suffix" -> suffix = rest.get(0);
            case "single" -> single.addAll(rest);
            case "retired" -> retired.addAll(rest);
            case "settled" -> rest.forEach(this::settle);
            default -> families.put(words.get(0), rest);
        }
    }

    private void settle(String family) {
        Matcher matcher = FAMILY.matcher(family);
        if (matcher.matches()) {
            settled.put(matcher.group(1), Integer.valueOf(matcher.group(2)));
        }
    }

    /** The types of a service, read at the first use only. */
    static InstanceTypes of(String service) {
        return BY_SERVICE.computeIfAbsent(service, InstanceTypes::new);
    }

    /** Whether the type's family exists still, but not for anything new. */
    boolean isRetired(String type) {
        int dot = type.indexOf('.', prefix.length());
        return type.startsWith(prefix) && dot > 0 && retired.contains(type.substring(prefix.length(), dot));
    }

    /** Why the service surely has no such type, as the end of a sentence; empty where it has, or may have. */
    String fault(String type) {
        if (!type.startsWith(prefix)) {
            return "types of this service begin with \"" + prefix + "\"";
        }
        if (!type.endsWith(suffix)) {
            return "types of this service end with \"" + suffix + "\"";
        }
        String name = type.substring(prefix.length(), type.length() - suffix.length());
        if (single.contains(name)) {
            return "";
        }
        int dot = name.indexOf('.');
        if (dot < 1 || dot == name.length() - 1) {
            return "a type is a family and a size, such as \"" + example() + "\"";
        }
        String family = name.substring(0, dot);
        List<String> sizes = families.get(family);
        String size = name.substring(dot + 1);
        // prices and features stand behind a further dot: db.r5.large.tpc1.mem4x
        String bare = size.contains(".") ? size.substring(0, size.indexOf('.')) : size;
        if (sizes != null && sizes.contains(bare) || !isSettled(family)) {
            return "";
        }
        if (sizes == null) {
            return retired.contains(family)
                    ? "nothing new is created with family \"" + family + "\", take a newer one"
                    : "the service has no family \"" + family + "\"";
        }
        return "\"" + family + "\" comes in " + String.join(", ", sizes);
    }

    private String example() {
        Map.Entry<String, List<String>> last = families.entrySet().iterator().next();
        return prefix + last.getKey() + "." + last.getValue().get(0) + suffix;
    }

    private boolean isSettled(String family) {
        Matcher matcher = FAMILY.matcher(family);
        return matcher.matches() && Integer.parseInt(matcher.group(2)) <= settled.getOrDefault(matcher.group(1), 0);
    }
}
