package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.codedeploy.Hook;
import io.github.awslint.codedeploy.HookScript;
import io.github.awslint.codedeploy.LifecycleEvents;
import io.github.awslint.codedeploy.Presence;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/** A hook's script is looked up in the bundle, whatever its path starts with. */
final class CodedeployHookScriptMissing implements Rule<DeployedAppSpec> {

    @Override
    public void check(DeployedAppSpec deployed, Reporter report) {
        boolean told = false;
        for (Hook hook : deployed.appSpec().hooks()) {
            for (HookScript script : hook.scripts()) {
                Optional<ScalarNode> location = script.literalLocation();
                if (script.location().isEmpty()) {
                    checkUnnamed(script, hook.event(), report);
                } else if (location.isPresent() && !(told && deployed.isElsewhere())) {
                    // where nothing lies here, one finding says as much as ten
                    told |= check(deployed, hook.event(), location.get(), report);
                }
            }
        }
    }

    private static void checkUnnamed(HookScript script, String event, Reporter report) {
        String message = "script of " + event + " has no location; name the script, relative to the AppSpec's folder";
        if (script.node().has("location") || script.node().entries().isEmpty()) {
            report.at(script.node(), message);
        } else {
            report.at(script.node().entries().get(0), message);
        }
    }

    /** Whether the script is reported as missing. */
    private static boolean check(DeployedAppSpec deployed, String event, ScalarNode location, Reporter report) {
        String path = location.text().strip();
        Presence presence = deployed.look(path);
        if (presence == Presence.FOLDER) {
            report.at(location, "location \"" + path + "\" is a folder; name the script itself");
            return false;
        }
        boolean onInstance = presence != Presence.FILE && isOnInstance(deployed.appSpec(), path);
        if (presence != Presence.MISSING && !onInstance) {
            return false;
        }
        Report missing = report.at(location, "location \"" + path + "\" " + reason(deployed, path, onInstance));
        if (!onInstance) {
            Notes.add(missing, deployed, path);
        }
        if (LifecycleEvents.OF_PREVIOUS_REVISION.contains(event)) {
            missing.note(
                    location, event + " runs the script of the previous revision, so it fails one deployment later");
        }
        if (!onInstance && !deployed.isCertain()) {
            missing.as(Severity.WARNING);
        }
        return true;
    }

    private static String reason(DeployedAppSpec deployed, String path, boolean onInstance) {
        Optional<String> otherCase = deployed.inAnyCase(path);
        if (otherCase.isPresent()) {
            return "differs in upper and lower case from the file " + otherCase.get();
        }
        return onInstance
                ? "is looked up in the bundle, never on the instance; name a script of the bundle"
                : Notes.reason(deployed, path);
    }

    /** An absolute path into a home directory, or to where this appspec installs its files, is meant for the instance. */
    private static boolean isOnInstance(ServerAppSpec appSpec, String path) {
        return path.matches("/(home|root|tmp|var)/.*|[A-Za-z]:[\\\\/].*")
                || path.startsWith("/")
                        && appSpec.files().stream()
                                .flatMap(file -> file.literalDestination().stream())
                                .map(destination -> destination.text().replaceAll("/+$", ""))
                                .anyMatch(
                                        destination -> destination.length() > 1 && path.startsWith(destination + "/"));
    }
}
