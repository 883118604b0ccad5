package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.OptionValue;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;

/** The keys that an entry of a section of .ebextensions takes. */
enum EntryKeys {
    /** {@code leader_only} has a finding of its own here. */
    COMMAND("commands", "command", "cwd", "env", "test", "ignoreErrors", "waitAfterCompletion"),
    CONTAINER_COMMAND(
            "container_commands",
            "command",
            "cwd",
            "env",
            "test",
            "ignoreErrors",
            "waitAfterCompletion",
            "leader_only"),
    FILE("files", "mode", "owner", "group", "content", "source", "encoding", "authentication", "context"),
    SERVICE("services", "enabled", "ensureRunning", "files", "sources", "packages", "commands"),
    USER("users", "groups", "uid", "homeDir"),
    GROUP("groups", "gid");

    private final String section;
    private final List<String> keys;

    EntryKeys(String section, String... keys) {
        this.section = section;
        this.keys = List.of(keys);
    }

    String section() {
        return section;
    }

    /** Reports keys that nobody reads. */
    void check(Entry entry, Reporter report) {
        if (entry.value() instanceof MapNode map && !OptionValue.isFunction(map)) {
            for (Entry part : map.entries()) {
                if (!isKnown(part.name())) {
                    String remedy = NearestName.of(part.name(), keys)
                            .map(near -> ", did you mean \"" + near + "\"")
                            .orElse("; allowed are " + String.join(", ", keys));
                    report.at(part, "Key \"" + part.name() + "\" is unknown in " + section + remedy)
                            .as(Severity.WARNING);
                }
            }
        }
    }

    private boolean isKnown(String key) {
        return keys.contains(key)
                || Placeholders.in(key)
                || key.startsWith("Fn::")
                || this == COMMAND && key.equals("leader_only");
    }
}
