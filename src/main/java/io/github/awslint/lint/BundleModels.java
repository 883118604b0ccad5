package io.github.awslint.lint;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.IgnoreFile;
import io.github.awslint.build.Build;
import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.Applications;
import java.util.ArrayList;
import java.util.List;

/** Joins the files of Beanstalk applications with the modules that are deployed. */
final class BundleModels {

    /** The kinds of models that describe an application. */
    private static final List<Class<?>> DESCRIPTIONS =
            List.of(BundleFile.class, CliConfiguration.class, IgnoreFile.class, EnvironmentOptions.class);

    private BundleModels() {}

    /**
     * The applications of a project.
     *
     * @param together what was made of several files before
     */
    static List<Application> of(ProjectFiles files, List<Object> together, Build build) {
        List<Object> described = new ArrayList<>(files.models(DESCRIPTIONS));
        for (Object model : together) {
            if (DESCRIPTIONS.stream().anyMatch(kind -> kind.isInstance(model))) {
                described.add(model);
            }
        }
        return Applications.of(described, build);
    }
}
