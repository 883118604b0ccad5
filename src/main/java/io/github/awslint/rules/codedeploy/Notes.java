package io.github.awslint.rules.codedeploy;

import io.github.awslint.assembly.Assembly;
import io.github.awslint.codedeploy.Bundle;
import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.syntax.Location;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a file is missing in, and points at what should have packed it. */
final class Notes {

    private Notes() {}

    /** Why a path of an appspec is not found. */
    static String reason(DeployedAppSpec deployed, String path) {
        Optional<String> near = near(deployed, path);
        if (near.isPresent()) {
            return "is not in " + deployed.lacking(path).map(Bundle::name).orElse("the bundle") + "; name "
                    + near.get();
        }
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

    /** A file of the same folder whose name differs in a letter or two, or in what joins its words. */
    private static Optional<String> near(DeployedAppSpec deployed, String path) {
        String plain = path.replace('\\', '/').replaceFirst("^(\\./|/)+", "");
        String folder = FileTree.folderOf(plain);
        String name = plain.substring(plain.lastIndexOf('/') + 1);
        List<String> names = deployed.names(folder);
        return NearestName.of(name, names)
                .or(() -> names.stream()
                        .filter(other -> joined(other).equals(joined(name)))
                        .findFirst())
                .filter(other -> !deployed.isNamed(folder.isEmpty() ? other : folder + "/" + other))
                .map(other -> folder.isEmpty() ? other : folder + "/" + other);
    }

    private static String joined(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "");
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
