package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.codedeploy.InstallTargets;
import io.github.awslint.codedeploy.InstalledFiles;
import io.github.awslint.codedeploy.ScriptFile;
import io.github.awslint.codedeploy.StartedJars;
import io.github.awslint.codedeploy.StartedJars.Jar;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A script of this deployment that starts a jar which the deployment does not bring. */
final class CodedeployHookJarNotDeployed implements Rule<DeployedAppSpec> {

    @Override
    public void check(DeployedAppSpec deployed, Reporter report) {
        if (deployed.appSpec().mayBeWindows()) {
            return;
        }
        InstalledFiles installed = InstalledFiles.of(deployed);
        for (InstalledFiles.Starter starter : installed.starters()) {
            check(deployed, installed, starter.named(), starter.script(), report);
        }
    }

    private static void check(
            DeployedAppSpec deployed, InstalledFiles installed, ScalarNode named, ScriptFile script, Reporter report) {
        Set<String> told = new HashSet<>();
        for (Jar jar : StartedJars.in(script.source())) {
            String name = InstallTargets.lastName(jar.path());
            BuiltName built = BuiltName.of(deployed, name);
            if (built.isOfOtherVersion() && told.add(name) && !installed.isDeployed(name)) {
                Report found = report.at(
                                named,
                                "\"%s\" %s %s, but this build makes %s"
                                        .formatted(
                                                named,
                                                jar.started() ? "starts" : "copies",
                                                name,
                                                built.name().orElseThrow()))
                        .note(jar.place(), "the jar is named here");
                built.note(found);
            } else if (jar.started() && !built.isOfOtherVersion() && told.add(jar.path())) {
                checkPlace(installed, named, jar, report);
            }
        }
    }

    /** A jar elsewhere on the instance may have come another way: only what looks like a slip is told. */
    private static void checkPlace(InstalledFiles installed, ScalarNode named, Jar jar, Reporter report) {
        if (!jar.path().startsWith("/") || !installed.isSurelyAbsent(jar.path())) {
            return;
        }
        String name = InstallTargets.lastName(jar.path());
        String folder = jar.path().substring(0, jar.path().length() - name.length() - 1);
        List<String> there = installed.jarsIn(folder);
        Optional<String> elsewhere = installed.folderOf(name);
        if (elsewhere.isPresent()) {
            report.at(
                            named,
                            "\"%s\" starts %s, but files copies %s to %s"
                                    .formatted(named, jar.path(), name, elsewhere.get()))
                    .note(jar.place(), "the jar is started here")
                    .as(Severity.WARNING);
        } else if (!there.isEmpty()) {
            report.at(
                            named,
                            "\"%s\" starts %s, but files copies %s there"
                                    .formatted(named, jar.path(), String.join(", ", there)))
                    .note(jar.place(), "the jar is started here")
                    .as(Severity.WARNING);
        }
    }
}
