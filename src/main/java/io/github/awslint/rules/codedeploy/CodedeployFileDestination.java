package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.FileCopy;
import io.github.awslint.codedeploy.InstallTargets;
import io.github.awslint.codedeploy.InstallTargets.Target;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** A destination is a folder on the instance, given in full. */
final class CodedeployFileDestination implements Rule<ServerAppSpec> {

    private static final String DRIVE = "[A-Za-z]:[\\\\/].*|[A-Za-z]:";

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        InstallTargets targets = InstallTargets.of(appSpec);
        for (FileCopy file : appSpec.files()) {
            file.literalDestination().ifPresent(destination -> checkPath(appSpec, destination, report));
        }
        for (Target target : targets.targets()) {
            checkRepeatedName(target, report);
        }
        checkSameTarget(appSpec, targets.targets(), report);
    }

    private static void checkPath(ServerAppSpec appSpec, ScalarNode destination, Reporter report) {
        String path = destination.text().strip();
        boolean drive = path.matches(DRIVE);
        if (appSpec.isLinux() && drive) {
            report.at(
                    destination,
                    "destination \"" + path + "\" is a Windows path, but os is linux; write a path such as /opt/app");
        } else if (!drive && !path.startsWith("/") && !path.startsWith("\\")) {
            report.at(
                            destination,
                            "destination \"" + path
                                    + "\" is relative to wherever the agent was started; write a full path")
                    .as(Severity.WARNING);
        } else if (appSpec.isWindows() && !drive && !path.startsWith("\\\\") && !path.startsWith("//")) {
            report.at(destination, "destination \"" + path + "\" names no drive; write a full path such as C:\\app")
                    .as(Severity.WARNING);
        }
    }

    private static void checkRepeatedName(Target target, Reporter report) {
        ScalarNode source = target.copy().source().orElseThrow();
        ScalarNode destination = target.copy().destination().orElseThrow();
        String name = InstallTargets.lastName(source.text());
        if (target.file().orElse(false)
                && InstallTargets.lastName(destination.text()).equals(name)) {
            report.at(
                            destination,
                            "destination \"" + destination + "\" becomes a folder that holds " + name
                                    + "; name the folder without the file")
                    .as(Severity.WARNING);
        }
    }

    private static void checkSameTarget(ServerAppSpec appSpec, List<Target> targets, Reporter report) {
        for (int i = 0; i < targets.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (collide(targets.get(i), targets.get(j)) || collide(targets.get(j), targets.get(i))) {
                    report.at(
                                    targets.get(i).copy().source().orElseThrow(),
                                    "source \"" + targets.get(i).copy().source().orElseThrow() + "\" is copied to "
                                            + targets.get(i).path() + " twice, which fails; remove one of the two")
                            .note(targets.get(j).copy().source().orElseThrow(), "copied there first");
                    break;
                }
            }
        }
    }

    /** Whether both copy the same file name, or the first copies the whole bundle over what the second puts at the same place. */
    private static boolean collide(Target one, Target other) {
        String source = source(one);
        boolean sameFile = one.file().orElse(false)
                && other.file().orElse(false)
                && one.path().equals(other.path());
        boolean sameFolder = source.equals(source(other)) && one.path().equals(other.path());
        boolean wholeBundle =
                source.isEmpty() && other.file().isPresent() && (one.path() + "/" + source(other)).equals(other.path());
        return sameFile || sameFolder || wholeBundle;
    }

    private static String source(Target target) {
        String text =
                InstallTargets.normalized(target.copy().source().orElseThrow().text());
        return text.replaceFirst("^\\.?/", "").replaceFirst("^\\.$", "");
    }
}
