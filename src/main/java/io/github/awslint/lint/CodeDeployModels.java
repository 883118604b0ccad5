package io.github.awslint.lint;

import io.github.awslint.build.Build;
import io.github.awslint.codedeploy.BundleSearch;
import io.github.awslint.codedeploy.ServerAppSpec;
import java.util.ArrayList;
import java.util.List;

/** Joins appspecs with what the build makes for them. */
final class CodeDeployModels {

    private CodeDeployModels() {}

    static List<Object> of(List<LintedFile> files, Build build) {
        List<ServerAppSpec> appSpecs = new ArrayList<>();
        for (LintedFile file : files) {
            for (Object model : file.models()) {
                if (model instanceof ServerAppSpec appSpec) {
                    appSpecs.add(appSpec);
                }
            }
        }
        List<Object> models = new ArrayList<>();
        if (!appSpecs.isEmpty()) {
            BundleSearch bundles = new BundleSearch(build, appSpecs);
            appSpecs.forEach(appSpec -> models.add(bundles.deployed(appSpec)));
        }
        return models;
    }
}
