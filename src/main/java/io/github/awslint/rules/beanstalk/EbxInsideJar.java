package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.BundlePath;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.regex.Pattern;

/** A Beanstalk file that the build puts among the classes, where nobody looks for it. */
final class EbxInsideJar implements Rule<Application> {

    private static final Pattern IN_JAR = Pattern.compile("(.*/)?src/main/(resources|java)/.*");

    @Override
    public void check(Application application, Reporter report) {
        if (application.mayUploadAny()) {
            return;
        }
        for (BundleFile file : application.files()) {
            boolean other = file instanceof Procfile procfile && !procfile.isForBeanstalk();
            boolean packedAgain = BundlePath.of(file)
                    .filter(place -> application.isAtRoot(place.path()))
                    .isPresent();
            if (IN_JAR.matcher(file.path()).matches() && !other && !packedAgain) {
                boolean war = application
                        .module()
                        .filter(module -> module.packaging().equals("war"))
                        .isPresent();
                String message = war
                        ? "\" ends up among the classes, where Beanstalk does not look; put it into src/main/webapp"
                        : "\" ends up inside the JAR, which Beanstalk does not open; put it beside";
                Report found = report.at(
                        file.source().location(0, file.source().lineRange(1).end()),
                        "\"" + file.source().name() + message);
                boolean reportedToCount = BundlePath.of(file)
                        .filter(place -> place.top().equals(".ebextensions"))
                        .filter(place -> application.isAtRootOfJar(place.path()))
                        .isPresent();
                if (reportedToCount) {
                    found.as(Severity.INFO);
                }
            }
        }
    }
}
