package io.github.awslint.rules.beanstalk;

import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.SourceBundle;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** An archive that the EB CLI is to upload and that the build does not make. */
final class EbArtifactMissing implements Rule<Application> {

    @Override
    public void check(Application application, Reporter report) {
        if (application.bundle() instanceof SourceBundle.Missing missing) {
            String nearest = NearestName.of(missing.path(), missing.made())
                    .orElse(missing.made().get(0));
            Report found = report.at(
                    missing.named(),
                    "\"%s\" is not there, so that eb deploy fails; this build makes %s"
                            .formatted(missing.named().text(), nearest));
            application
                    .build()
                    .pom(missing.maker())
                    .ifPresent(pom -> found.note(
                            pom.locate("build/finalName", "version", "parent/version", "artifactId"),
                            "the archive takes its name from here"));
        }
    }
}
