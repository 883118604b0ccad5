package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.IgnoreFile;
import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.BundlePath;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A line of .ebignore that keeps a Beanstalk file out of the bundle. */
final class EbIgnoredFile implements Rule<Application> {

    @Override
    public void check(Application application, Reporter report) {
        IgnoreFile ignored = application.ignored().orElse(null);
        if (ignored == null) {
            return;
        }
        Set<IgnoreFile.Line> reported = new HashSet<>();
        for (BundleFile file : application.files()) {
            BundlePath place = BundlePath.of(file).orElse(null);
            if (place != null && place.root().equals(ignored.projectFolder())) {
                Optional<IgnoreFile.Line> line = ignored.excludes(place.path());
                if (line.isPresent() && reported.add(line.get())) {
                    report.at(
                                    line.get().location(),
                                    "Pattern \"%s\" keeps %s out of the bundle, where Beanstalk looks for it; narrow it"
                                            .formatted(line.get().location().text(), place.path()))
                            .note(file.source().location(0, 0), "this file is not uploaded");
                }
            }
        }
    }
}
