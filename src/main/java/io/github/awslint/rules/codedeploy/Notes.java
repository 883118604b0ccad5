package io.github.awslint.rules.codedeploy;

import io.github.awslint.assembly.Assembly;
import io.github.awslint.codedeploy.Bundle;
import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.rule.Report;
import io.github.awslint.syntax.Location;
import java.util.Optional;

/** Says what a file is missing in, and points at what should have packed it. */
final class Notes {

    private Notes() {}

    /** Why a path of an appspec is not found. */
    static String reason(DeployedAppSpec deployed, String path) {
        Optional<Bundle> bundle = deployed.lacking(path);
        if (bundle.isPresent()) {
            return "is not in " + bundle.get().name()
                    + (deployed.source(path).isPresent()
                            ? ", though it lies beside the AppSpec; let the build pack it"
                            : "; add it, or name a file that is packed");
        }
        return deployed.isElsewhere()
                ? "is not beside the AppSpec, nor is anything else that it names; see what the bundle holds"
                : "is not in the bundle; paths are relative to the AppSpec's folder";
    }

    /** Points at the descriptor of the bundle that lacks a path, where possible at the set that leaves it out. */
    static void add(Report report, DeployedAppSpec deployed, String path) {
        deployed.lacking(path).ifPresent(bundle -> {
            Optional<Location> set = deployed.source(path)
                    .flatMap(file -> bundle.assembly().flatMap(assembly -> assembly.leavesOut(file)));
            if (set.isPresent()) {
                report.note(set.get(), "this leaves the file out");
            } else {
                report.note(bundle.place(), "the bundle is made here");
            }
            bundle.assembly().map(Assembly::named).ifPresent(named -> report.note(named, "the build is told so here"));
        });
    }
}
