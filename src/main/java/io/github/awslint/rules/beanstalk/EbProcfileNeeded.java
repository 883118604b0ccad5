package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.SourceBundle;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Optional;

/** A bundle with several jars and nothing that says which of them to start. */
final class EbProcfileNeeded implements Rule<Application> {

    private static final List<String> OTHER_STARTS =
            List.of("Procfile", "Buildfile", "Dockerfile", "Dockerrun.aws.json", "docker-compose.yml");

    @Override
    public void check(Application application, Reporter report) {
        if (!(application.bundle() instanceof SourceBundle.Packed packed) || packed.isJar() || packed.isWar()) {
            return;
        }
        List<String> jars = packed.content().children("").stream()
                .filter(child -> !child.folder() && child.name().endsWith(".jar"))
                .map(FileTree.Child::name)
                .toList();
        boolean told = OTHER_STARTS.stream().anyMatch(packed.content()::isFile)
                // one that is lost on the way is another finding
                || !application.files(Procfile.class).isEmpty();
        Optional<Location> place = packed.named().map(Node::location).or(() -> first(application));
        if (jars.size() > 1 && !told && place.isPresent()) {
            report.at(
                    place.get(),
                    "%s has %d JARs at its root (%s, %s) and no Procfile; say in one which to start"
                            .formatted(packed.name(), jars.size(), jars.get(0), jars.get(1)));
        }
    }

    private static Optional<Location> first(Application application) {
        return application.files().stream().map(BundleFile::source).findFirst().map(EbProcfileNeeded::firstLine);
    }

    private static Location firstLine(SourceFile source) {
        return source.location(0, source.lineRange(1).end());
    }
}
