package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.Hook;
import io.github.awslint.codedeploy.HookScript;
import io.github.awslint.codedeploy.LifecycleEvents;
import io.github.awslint.codedeploy.Revision;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/** A hook's script is looked up in the bundle, whatever its path starts with. */
final class CodedeployHookScriptMissing implements Rule<ServerAppSpec> {

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        for (Hook hook : appSpec.hooks()) {
            for (HookScript script : hook.scripts()) {
                if (script.location().isEmpty()) {
                    checkUnnamed(script, hook.event(), report);
                } else {
                    script.literalLocation().ifPresent(location -> check(appSpec, hook.event(), location, report));
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

    private static void check(ServerAppSpec appSpec, String event, ScalarNode location, Reporter report) {
        String path = location.text().strip();
        Revision.Presence presence = appSpec.revision().look(path);
        if (presence == Revision.Presence.FOLDER) {
            report.at(location, "location \"" + path + "\" is a folder; name the script itself");
        } else if (presence == Revision.Presence.MISSING
                || presence == Revision.Presence.UNKNOWN && isOnInstance(appSpec, path)) {
            Report missing = report.at(location, message(appSpec, path));
            if (LifecycleEvents.OF_PREVIOUS_REVISION.contains(event)) {
                missing.note(
                        location,
                        event + " runs the script of the previous revision, so it fails one deployment later");
            }
            if (!isSure(appSpec, path)) {
                missing.as(Severity.WARNING);
            }
        }
    }

    private static String message(ServerAppSpec appSpec, String path) {
        Optional<String> otherCase = appSpec.revision().inAnyCase(path);
        String start = "location \"" + path + "\" ";
        if (otherCase.isPresent()) {
            return start + "differs in upper and lower case from the file " + otherCase.get();
        }
        return isOnInstance(appSpec, path)
                ? start + "is looked up in the bundle, never on the instance; name a script of the bundle"
                : start + "is not in the bundle; paths are relative to the AppSpec's folder";
    }

    private static boolean isSure(ServerAppSpec appSpec, String path) {
        return isOnInstance(appSpec, path) || appSpec.revision().isDeployedAsItStands();
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
