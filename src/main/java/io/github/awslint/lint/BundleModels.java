package io.github.awslint.lint;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.IgnoreFile;
import io.github.awslint.build.Build;
import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.Applications;
import java.util.List;
import java.util.stream.Stream;

/** Joins the files of Beanstalk applications with the modules that are deployed. */
final class BundleModels {

    private BundleModels() {}

    /**
     * The applications of a project.
     *
     * @param together what was made of several files before
     */
    static List<Application> of(List<LintedFile> files, List<Object> together, Build build) {
        List<Object> described = Stream.concat(
                        files.stream().flatMap(file -> file.models().stream()), together.stream())
                .filter(BundleModels::describesApplication)
                .toList();
        return Applications.of(described, build);
    }

    private static boolean describesApplication(Object model) {
        return model instanceof BundleFile
                || model instanceof CliConfiguration
                || model instanceof IgnoreFile
                || model instanceof EnvironmentOptions;
    }
}
