package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.ExtensionsFolder;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.Set;
import java.util.regex.Pattern;

/** A file of .ebextensions that Beanstalk passes over because of its name. */
final class EbxSuffix implements Rule<ExtensionsFolder> {

    private static final Pattern SWITCHED_OFF = Pattern.compile(
            "(?i).*(\\.(bak|backup|disabled|inactive|off|old|orig|sample|example|template|dist|save)|~)");

    /** Other tools' files have none of these at the top. */
    private static final Set<String> BEANSTALK_ONLY = Set.of("option_settings", "container_commands");

    @Override
    public void check(ExtensionsFolder folder, Reporter report) {
        for (ExtensionsFile file : folder.files()) {
            if (!file.hasConfigSuffix() && !folder.isMentioned(file)) {
                report(file, report);
            }
        }
    }

    private static void report(ExtensionsFile file, Reporter report) {
        if (file.sections().isEmpty()) {
            return;
        }
        MapNode sections = file.sections().get();
        for (Entry section : sections.entries()) {
            if (ExtensionsFile.SECTIONS.contains(section.name())) {
                boolean switchedOff = SWITCHED_OFF.matcher(file.source().name()).matches();
                String message = "File \"" + file.source().name() + "\" is not read: names in .ebextensions end in "
                        + (switchedOff ? ".config; remove it if it is switched off" : ".config; rename it");
                Report found = report.at(section, message);
                if (switchedOff) {
                    found.as(Severity.INFO);
                } else if (sections.entries().stream().noneMatch(entry -> BEANSTALK_ONLY.contains(entry.name()))) {
                    found.as(Severity.WARNING);
                }
                return;
            }
        }
    }
}
