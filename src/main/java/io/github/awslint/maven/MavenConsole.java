package io.github.awslint.maven;

import io.github.awslint.report.ConsoleReport;
import io.github.awslint.rule.Severity;
import org.apache.maven.plugin.logging.Log;

/** Maven's log as a console. */
final class MavenConsole implements ConsoleReport.Console {

    private final Log log;

    MavenConsole(Log log) {
        this.log = log;
    }

    @Override
    public void print(Severity severity, String line) {
        switch (severity) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
    }

    @Override
    public void debug(String line) {
        log.debug(line);
    }
}
