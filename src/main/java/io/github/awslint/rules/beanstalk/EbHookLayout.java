package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.PlatformHook;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A hook in a folder from which Beanstalk runs none. */
final class EbHookLayout implements Rule<PlatformHook> {

    private static final Pattern NO_PROGRAM = Pattern.compile("(?i).*\\.(md|txt|json|ya?ml|conf|properties|adoc)");

    @Override
    public void check(PlatformHook hook, Reporter report) {
        if (hook.isRun() || NO_PROGRAM.matcher(hook.source().name()).matches()) {
            return;
        }
        Location start = hook.source().location(0, hook.source().lineRange(1).end());
        if (!hook.isInExtensions()) {
            checkFolders(hook.parts(), start, report);
        } else if (!hook.isMentioned()) {
            report.at(
                            start,
                            "Script \"" + hook.source().name()
                                    + "\" is run by nobody; call it in a command, or move it to .platform/hooks")
                    .as(Severity.WARNING);
        }
    }

    private static void checkFolders(List<String> parts, Location start, Reporter report) {
        String kind = parts.get(1);
        if (!parts.get(0).equals(".platform")) {
            report.at(start, "Hook in \"" + parts.get(0) + "\" is never run; name that folder .platform");
        } else if (!kind.equals(PlatformHook.HOOKS) && !kind.equals(PlatformHook.CONFIG_HOOKS)) {
            report.at(
                    start,
                    "Hook in \"" + kind + "\" is never run; name that folder "
                            + (kind.contains("conf") ? PlatformHook.CONFIG_HOOKS : PlatformHook.HOOKS));
        } else if (parts.size() < 4) {
            report.at(
                    start, "Hook directly in " + kind + " is never run; move it to prebuild, predeploy or postdeploy");
        } else if (PlatformHook.STAGES.contains(parts.get(2))) {
            report.at(start, "File in a folder below " + parts.get(2) + " is not run by itself; hooks lie one higher")
                    .as(Severity.INFO);
        } else {
            String meant = parts.get(2).replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
            report.at(
                    start,
                    "Hook in \"" + parts.get(2) + "\" is never run; "
                            + NearestName.of(meant, PlatformHook.STAGES)
                                    .map(near -> "name that folder " + near)
                                    .orElse("stages are prebuild, predeploy and postdeploy"));
        }
    }
}
