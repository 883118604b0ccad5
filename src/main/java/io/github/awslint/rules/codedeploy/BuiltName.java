package io.github.awslint.rules.codedeploy;

import io.github.awslint.build.BuildProducts;
import io.github.awslint.build.JavaModule;
import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.syntax.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The archive that a build makes where an appspec names another one.
 *
 * @param name of the archive; empty where the appspec's name may be right
 * @param place the pom's element that gives it its name
 */
record BuiltName(Optional<String> name, Optional<Location> place, boolean isOfOtherVersion) {

    private static final BuiltName NONE = new BuiltName(Optional.empty(), Optional.empty(), false);

    /** Compares the last part of a path with the archives of the build. */
    static BuiltName of(DeployedAppSpec deployed, String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (!file.matches(".+\\.[jwe]ar")) {
            return NONE;
        }
        List<JavaModule> makers = deployed.products().makersOfName(file);
        for (JavaModule module : makers) {
            if (!BuildProducts.ofOtherVersion(module, file)) {
                return NONE;
            }
        }
        if (makers.size() == 1) {
            return BuildProducts.main(makers.get(0))
                    .map(made -> of(deployed, makers.get(0), made, true))
                    .orElse(NONE);
        }
        return makers.isEmpty() ? nearest(deployed, path, file) : NONE;
    }

    /** A name in a build folder that the build has surely not made. */
    private static BuiltName nearest(DeployedAppSpec deployed, String path, String file) {
        Optional<JavaModule> maker = deployed.appSpec().revision().resolve(path).flatMap(deployed.products()::maker);
        if (deployed.isBundled() || maker.isEmpty()) {
            return NONE;
        }
        List<String> made = new ArrayList<>();
        deployed.build().archives(maker.get()).stream()
                .filter(archive -> archive.matches(".+\\.[jwe]ar"))
                .map(archive -> archive.substring(archive.lastIndexOf('/') + 1))
                .forEach(made::add);
        return NearestName.of(file, made)
                .or(() -> made.stream().findFirst())
                .map(name -> of(deployed, maker.get(), name, false))
                .orElse(NONE);
    }

    private static BuiltName of(DeployedAppSpec deployed, JavaModule module, String made, boolean otherVersion) {
        Optional<Location> place = deployed.build()
                .pom(module)
                .map(pom -> pom.locate("build/finalName", "version", "parent/version", "artifactId"));
        return new BuiltName(Optional.of(made.substring(made.lastIndexOf('/') + 1)), place, otherVersion);
    }

    /** Points at the pom. */
    void note(Report report) {
        place.ifPresent(where -> report.note(where, "the archive takes its name from here"));
    }
}
