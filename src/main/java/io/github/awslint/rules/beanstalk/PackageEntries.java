package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The entries of {@code packages}: package managers with what they are to install. */
final class PackageEntries {

    private static final List<String> MANAGERS = List.of("yum", "rubygems", "python", "rpm", "msi");
    private static final Map<String, String> OTHER_MANAGERS = Map.of("apt", "yum", "dnf", "yum", "pip", "python");

    /** These are given a file to install, not a version. */
    private static final Set<String> OF_FILES = Set.of("rpm", "msi");

    private static final Pattern URL_OR_ABSOLUTE =
            Pattern.compile("(?i)\\s*([a-z][a-z0-9+.-]*://|/|[a-z]:[\\\\/]|\\\\\\\\).*");

    private PackageEntries() {}

    /** Reports a manager that Beanstalk does not know, and files that it cannot find. */
    static void check(Entry manager, Reporter report) {
        if (!MANAGERS.contains(manager.name()) && !Placeholders.in(manager.name())) {
            String hint = OTHER_MANAGERS.containsKey(manager.name())
                    ? ", use \"" + OTHER_MANAGERS.get(manager.name()) + "\""
                    : NearestName.hint(manager.name(), MANAGERS);
            report.at(
                    manager,
                    "Package manager \"" + manager.name() + "\" is unknown; allowed are " + String.join(", ", MANAGERS)
                            + hint);
        }
        if (OF_FILES.contains(manager.name()) && manager.value() instanceof MapNode packages) {
            for (Entry entry : packages.entries()) {
                if (entry.value() instanceof ScalarNode file
                        && !file.text().isBlank()
                        && !Placeholders.in(file.text())
                        && !URL_OR_ABSOLUTE.matcher(file.text()).matches()) {
                    report.at(
                            file,
                            "Package \"" + file.text() + "\" of " + manager.name()
                                    + " is no URL and no absolute path; write one of them");
                }
            }
        }
    }
}
