package io.github.awslint.rules.xray;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.ExtensionsFolder;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An X-Ray daemon that is installed by hand where Beanstalk runs one already. */
final class XrayBeanstalkDaemonTwice implements Rule<ExtensionsFolder> {

    private static final Pattern DAEMON =
            Pattern.compile("aws-xray-daemon[\\w.-]*\\.(rpm|deb|zip)|xray-daemon.*install");

    @Override
    public void check(ExtensionsFolder folder, Reporter report) {
        Optional<OptionSetting> enabled = folder.files().stream()
                .filter(ExtensionsFile::hasConfigSuffix)
                .flatMap(file -> file.settings().settings().stream())
                .filter(setting -> setting.namespace().equals("aws:elasticbeanstalk:xray")
                        && setting.option().equals("XRayEnabled")
                        && setting.value().is("true"))
                .findFirst();
        enabled.ifPresent(setting -> folder.files().stream()
                .filter(ExtensionsFile::hasConfigSuffix)
                .forEach(file -> check(file, setting, report)));
    }

    private static void check(ExtensionsFile file, OptionSetting enabled, Reporter report) {
        for (String section : List.of("packages", "sources", "files", "commands", "container_commands")) {
            for (Entry entry : file.entries(section)) {
                if (DAEMON.matcher(entry.key().text() + " "
                                + entry.value().location().text())
                        .find()) {
                    report.at(
                                    entry,
                                    "\"%s\" installs a second X-Ray daemon beside Beanstalk's; remove it or XRayEnabled"
                                            .formatted(entry.name()))
                            .note(enabled.optionAt(), "Beanstalk's own daemon is switched on here");
                }
            }
        }
    }
}
