package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.IniFile;
import io.github.awslint.bootstrap.InitMetadata;
import io.github.awslint.bootstrap.StartupScript;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A cfn-hup daemon without its configuration, hooks without a daemon, and hooks that are aimed at nothing. */
final class CfnHupMisconfigured implements Rule<Bootstrap> {

    private static final String CONFIGURATION = "cfn-hup.conf";
    private static final String SUFFIX = ".conf";
    /** Also in the folders of Windows. */
    private static final Pattern HOOKS = Pattern.compile("(?i).*[/\\\\](hooks\\.conf|hooks\\.d[/\\\\].+\\.conf)");

    private static final Pattern DAEMON = Pattern.compile("cfn-hup(?!\\.conf)");

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        for (InitMetadata init : bootstrap.metadata()) {
            List<Entry> files = init.section("files");
            for (Entry file : files) {
                boolean main = file.name().endsWith(CONFIGURATION);
                if (main || isHooks(file)) {
                    file(file, main, bootstrap, report);
                }
            }
            if (init.whole()) {
                configured(init, files, bootstrap, report);
            }
        }
    }

    private static boolean isHooks(Entry file) {
        String name = file.name();
        int end = name.length() - SUFFIX.length();
        return name.regionMatches(true, end, SUFFIX, 0, SUFFIX.length())
                && HOOKS.matcher(name).matches();
    }

    private static void file(Entry file, boolean main, Bootstrap bootstrap, Reporter report) {
        Optional<IniFile> content = file.value() instanceof MapNode map
                ? map.get("content").map(Text::of).map(IniFile::of).filter(IniFile::isWhole)
                : Optional.empty();
        if (content.isEmpty()) {
            return;
        }
        boolean linux = file.name().startsWith("/");
        if (main) {
            main(file, content.get(), report);
        } else {
            content.get().sections().forEach(hook -> CfnHupHook.check(hook, linux, bootstrap.template(), report));
        }
    }

    private static void main(Entry file, IniFile content, Reporter report) {
        Optional<IniFile.Section> main = content.sections().stream()
                .filter(section -> section.name().equals("main"))
                .findFirst();
        if (main.isEmpty()) {
            report.at(
                            file,
                            "cfn-hup.conf has no line [main], without which cfn-hup does not start; put it above the others")
                    .as(Severity.WARNING);
        } else if (main.get().value("stack").isEmpty()) {
            report.at(
                            main.get().header().location(),
                            "[main] of cfn-hup.conf lacks stack, without which cfn-hup does not start; add it")
                    .as(Severity.WARNING);
        }
    }

    private static void configured(InitMetadata init, List<Entry> files, Bootstrap bootstrap, Reporter report) {
        Optional<Entry> service =
                init.services().filter(entry -> entry.name().equals("cfn-hup")).findFirst();
        if (service.isPresent() && !isConfigured(files, bootstrap)) {
            report.at(service.get(), "cfn-hup is started without /etc/cfn/cfn-hup.conf; add the file to this config")
                    .as(Severity.WARNING);
        }
        if (service.isEmpty()) {
            files.stream()
                    .filter(CfnHupMisconfigured::isHooks)
                    .findFirst()
                    .filter(hooks ->
                            !mentions(bootstrap, text -> DAEMON.matcher(text).find()))
                    .ifPresent(
                            hooks -> report.at(hooks, "hooks are there, but nothing starts cfn-hup; add it to services")
                                    .as(Severity.WARNING));
        }
    }

    private static boolean isConfigured(List<Entry> files, Bootstrap bootstrap) {
        return files.stream().anyMatch(file -> file.name().endsWith(CONFIGURATION))
                || mentions(bootstrap, text -> text.contains(CONFIGURATION));
    }

    /** A script that loads others may start or configure anything. */
    private static boolean mentions(Bootstrap bootstrap, Predicate<String> what) {
        return bootstrap.scripts().stream()
                        .filter(script -> script.source() != StartupScript.Source.INIT_FILE || !isHook(script))
                        .anyMatch(script -> what.test(script.shown()))
                || bootstrap.scripts().stream()
                        .anyMatch(script -> script.source() == StartupScript.Source.USER_DATA && script.runsUnknown());
    }

    private static boolean isHook(StartupScript script) {
        return script.shown().contains("triggers");
    }
}
