package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.PlatformHook;
import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.BundlePath;
import io.github.awslint.bundle.SourceBundle;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.util.Optional;

/** A hook that may be executed in the project, and no more in the archive that is uploaded. */
final class EbHookModeLost implements Rule<Application> {

    @Override
    public void check(Application application, Reporter report) {
        if (!(application.bundle() instanceof SourceBundle.Packed packed)) {
            return;
        }
        FileTree tree = application.build().tree();
        for (PlatformHook hook : application.files(PlatformHook.class)) {
            Optional<BundlePath> place =
                    BundlePath.of(hook).filter(path -> packed.content().isFile(path.path()));
            // that the project's own file lacks the mode is another finding
            if (place.isPresent()
                    && hook.isRun()
                    && tree.isExecutable(hook.path()).orElse(false)
                    && !packed.content().isExecutable(place.get().path()).orElse(true)) {
                SourceFile source = hook.source();
                Report found = report.at(
                        source.location(0, source.lineRange(1).end()),
                        "Hook is executable here but not in %s; set fileMode 0755 where it is packed"
                                .formatted(packed.name()));
                packed.maker()
                        .flatMap(module -> application.build().lineage(module).plugin("maven-assembly-plugin"))
                        .ifPresent(where -> found.note(where, "the archive is made here"));
            }
        }
    }
}
