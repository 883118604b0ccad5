package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentManifest;
import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.Loss;
import io.github.awslint.bundle.Scripts;
import io.github.awslint.bundle.SourceBundle;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import java.util.Optional;

/** A Beanstalk file of the project that is not at the root of the archive that is uploaded. */
final class EbLostByPackaging implements Rule<Application> {

    @Override
    public void check(Application application, Reporter report) {
        List<Loss> losses = application.losses();
        if (losses.isEmpty() || !(application.bundle() instanceof SourceBundle.Packed packed)) {
            return;
        }
        for (Loss loss : losses) {
            if (packed.named().isPresent() || !isPackedElsewhere(application, loss)) {
                report(application, packed, loss, report);
            }
        }
    }

    /** Whether a script knows of the file, which may then make another archive. */
    private static boolean isPackedElsewhere(Application application, Loss loss) {
        String folder = application.module().map(module -> module.folder()).orElse("");
        return Scripts.mention(loss.name(), application.build().tree(), folder);
    }

    private static void report(Application application, SourceBundle.Packed packed, Loss loss, Reporter report) {
        SourceFile source = loss.file().source();
        Location start = source.location(0, source.lineRange(1).end());
        Report found = report.at(start, message(packed, loss));
        packed.named().ifPresent(named -> found.note(named, "the EB CLI uploads this archive"));
        if (loss.file() instanceof EnvironmentManifest) {
            // only environments that are made together with the application take it from there
            found.as(Severity.INFO);
        } else if (packed.named().isEmpty()) {
            found.as(Severity.WARNING);
        }
        maker(application, packed).ifPresent(where -> found.note(where, "the archive is made here"));
    }

    private static String message(SourceBundle.Packed packed, Loss loss) {
        String subject = "\"" + loss.name() + "\"";
        if (packed.isJar()) {
            return subject + " has no effect: " + packed.name() + " is run, not opened; upload a ZIP of JAR and files";
        }
        String remedy = packed.isWar() ? "put it into src/main/webapp" : "let the assembly put it at the root";
        return loss.found()
                .map(folder -> "%s is in %s of %s, Beanstalk reads it at the root only; %s"
                        .formatted(subject, folder, packed.name(), remedy))
                .orElseGet(() -> "%s is not in %s, which is uploaded; %s".formatted(subject, packed.name(), remedy));
    }

    private static Optional<Location> maker(Application application, SourceBundle.Packed packed) {
        String plugin =
                packed.isWar() ? "maven-war-plugin" : packed.isJar() ? "maven-jar-plugin" : "maven-assembly-plugin";
        return packed.maker()
                .flatMap(module -> application
                        .build()
                        .lineage(module)
                        .plugin(plugin)
                        .or(() -> application.build().pom(module).map(pom -> pom.locate("packaging", "artifactId"))));
    }
}
