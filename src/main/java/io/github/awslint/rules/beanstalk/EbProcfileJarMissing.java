package io.github.awslint.rules.beanstalk;

import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.ProgramJar;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A jar that a Procfile starts and that is not deployed with it. */
final class EbProcfileJarMissing implements Rule<Application> {

    @Override
    public void check(Application application, Reporter report) {
        for (ProgramJar jar : ProgramJar.missing(application)) {
            Report found = report.at(jar.place(), "\"" + jar.name() + "\" " + message(jar));
            jar.other().ifPresent(where -> found.note(where, note(jar)));
            if (!jar.isCertain()) {
                found.as(Severity.WARNING);
            }
        }
    }

    private static String message(ProgramJar jar) {
        return switch (jar.reason()) {
            case NOT_IN_ARCHIVE ->
                "is not in %s%s"
                        .formatted(
                                jar.where(),
                                jar.nearest()
                                        .map(name -> ", which has " + name)
                                        .orElse(", so that the process cannot start"));
            case NOT_MADE ->
                "is not made by this build, which makes %s"
                        .formatted(jar.nearest().orElse("others"));
            case NOT_EXECUTABLE ->
                "has no main class, so that java -jar fails; start %s"
                        .formatted(jar.nearest().orElseThrow());
            case IGNORED -> "is left out by %s when the folder is uploaded; let it through".formatted(jar.where());
        };
    }

    private static String note(ProgramJar jar) {
        return switch (jar.reason()) {
            case NOT_IN_ARCHIVE -> "the archive is made here";
            case NOT_MADE -> "the jar takes its name from here";
            case IGNORED -> "this leaves it out";
            case NOT_EXECUTABLE -> "this makes the one that can be started";
        };
    }
}
