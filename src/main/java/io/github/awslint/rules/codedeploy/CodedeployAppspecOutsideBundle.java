package io.github.awslint.rules.codedeploy;

import io.github.awslint.assembly.Assembly;
import io.github.awslint.codedeploy.Bundle;
import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;

/** A bundle that the build makes for an appspec, but without it, or with it where the agent does not look. */
final class CodedeployAppspecOutsideBundle implements Rule<DeployedAppSpec> {

    private static final String MADE_FOR_CODEDEPLOY = ".*(?i:code-?deploy|deploy|bundle|revision).*";

    @Override
    public void check(DeployedAppSpec deployed, Reporter report) {
        Entry first = deployed.appSpec().root().entries().get(0);
        for (Bundle bundle : deployed.bundles()) {
            switch (bundle.appSpecPlace()) {
                case ROOT -> {}
                case TOP_FOLDER -> {
                    String folder = bundle.appSpecPath().orElseThrow().replaceFirst("/.*", "");
                    report.at(
                                    first,
                                    "AppSpec lies in the folder %s of %s; put it at the root with includeBaseDirectory false"
                                            .formatted(folder, bundle.name()))
                            .note(
                                    bundle.assembly()
                                            .map(Assembly::topFolderPlace)
                                            .orElseGet(bundle::place),
                                    "the folder comes from here")
                            // the agent strips the folder as long as nothing lies beside it
                            .as(Severity.WARNING);
                }
                case ELSEWHERE ->
                    noted(
                            report.at(
                                    first,
                                    "AppSpec is packed as %s in %s, but the agent reads appspec.yml at the root only"
                                            .formatted(bundle.appSpecPath().orElseThrow(), bundle.name())),
                            deployed,
                            bundle);
                case NOWHERE -> {
                    Report found = noted(
                            report.at(
                                    first,
                                    "AppSpec is not in %s, which holds other files that it names; pack it at the root"
                                            .formatted(bundle.name())),
                            deployed,
                            bundle);
                    if (!bundle.name().matches(MADE_FOR_CODEDEPLOY)) {
                        found.as(Severity.WARNING);
                    }
                }
            }
        }
    }

    private static Report noted(Report report, DeployedAppSpec deployed, Bundle bundle) {
        String path = deployed.appSpec().root().location().source().path();
        report.note(
                bundle.assembly().flatMap(assembly -> assembly.leavesOut(path)).orElseGet(bundle::place),
                "the bundle is made here");
        bundle.assembly().ifPresent(assembly -> report.note(assembly.named(), "the build is told so here"));
        return report;
    }
}
