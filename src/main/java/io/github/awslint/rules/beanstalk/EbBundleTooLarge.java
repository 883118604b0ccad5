package io.github.awslint.rules.beanstalk;

import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.SourceBundle;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.SourceFile;

/** An archive that is larger than Beanstalk takes. */
final class EbBundleTooLarge implements Rule<Application> {

    private static final long MEGABYTE = 1L << 20;
    private static final long LARGEST = 512 * MEGABYTE;

    @Override
    public void check(Application application, Reporter report) {
        if (!(application.bundle() instanceof SourceBundle.Packed packed)) {
            return;
        }
        long size = application.build().tree().size(packed.path());
        if (size > LARGEST) {
            Location place = packed.named().map(Node::location).orElseGet(() -> start(application));
            report.at(
                    place,
                    "%s has %d MB, and Beanstalk takes at most 512 MB; leave out what is not needed at run time"
                            .formatted(packed.name(), size / MEGABYTE));
        }
    }

    private static Location start(Application application) {
        return application.files().stream()
                .map(file -> file.source())
                .findFirst()
                .map(EbBundleTooLarge::firstLine)
                .orElseThrow();
    }

    private static Location firstLine(SourceFile source) {
        return source.location(0, source.lineRange(1).end());
    }
}
