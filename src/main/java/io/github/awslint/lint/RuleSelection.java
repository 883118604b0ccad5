package io.github.awslint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which rules run. An entry is a rule id, in which {@code *} stands for any letters, such as {@code eb-*}; with a hyphen in front it
 * switches rules off. Where an entry without hyphen is given, only such rules run. The last entry that fits a rule decides.
 */
public final class RuleSelection {

    /** Every rule. */
    public static final RuleSelection ALL = new RuleSelection(List.of());

    private record Entry(Pattern pattern, boolean enable) {}

    private final List<Entry> entries = new ArrayList<>();
    private final boolean enabledByDefault;

    /** @param selection entries in order */
    public RuleSelection(List<String> selection) {
        for (String entry : selection) {
            boolean disable = entry.startsWith("-") || entry.startsWith("!");
            entries.add(new Entry(pattern(disable ? entry.substring(1) : entry), !disable));
        }
        this.enabledByDefault = entries.stream().noneMatch(Entry::enable);
    }

    private static Pattern pattern(String wildcards) {
        StringBuilder regex = new StringBuilder();
        for (char c : wildcards.strip().toCharArray()) {
            regex.append(c == '*' ? ".*" : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(regex.toString());
    }

    /** Whether a rule runs. */
    public boolean includes(String ruleId) {
        boolean enabled = enabledByDefault;
        for (Entry entry : entries) {
            if (entry.pattern().matcher(ruleId).matches()) {
                enabled = entry.enable();
            }
        }
        return enabled;
    }

    /** Whether an entry of a selection fits a rule, enabling or not. */
    public static boolean fits(String entry, String ruleId) {
        return pattern(entry.startsWith("-") || entry.startsWith("!") ? entry.substring(1) : entry)
                .matcher(ruleId)
                .matches();
    }
}
