package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;
import java.util.OptionalLong;

/** A worker's timeouts that hand a message out again while it is in work, and options that a web server does not read. */
final class EbWorkerTimeouts implements Rule<EnvironmentOptions> {

    private static final OptionName INACTIVITY = new OptionName(Options.WORKER, "InactivityTimeout");
    private static final OptionName VISIBILITY = new OptionName(Options.WORKER, "VisibilityTimeout");
    private static final long DEFAULT_INACTIVITY = 299;
    private static final long DEFAULT_VISIBILITY = 300;

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        timeouts(environment, report);
        environment
                .get(Options.WORKER, "HttpPath")
                .filter(path -> path.value().isLiteral() && !path.value().text().startsWith("/"))
                .ifPresent(path -> report.at(
                        path.value().location(),
                        "HttpPath is \"" + path.value().text() + "\"; write a path that starts with /"));
        boolean webServer =
                environment.facts().tier().filter("WebServer"::equals).isPresent();
        environment.in(Options.WORKER).stream()
                .findFirst()
                .filter(first -> webServer)
                .ifPresent(first -> report.at(
                        first.namespaceAt(),
                        "Options of " + Options.WORKER + " are for workers; the tier is WebServer"));
    }

    private static void timeouts(EnvironmentOptions environment, Reporter report) {
        OptionalLong inactivity = seconds(environment, INACTIVITY, DEFAULT_INACTIVITY);
        OptionalLong visibility = seconds(environment, VISIBILITY, DEFAULT_VISIBILITY);
        Optional<OptionSetting> where = environment.get(INACTIVITY).or(() -> environment.get(VISIBILITY));
        if (inactivity.isEmpty()
                || visibility.isEmpty()
                || where.isEmpty()
                || inactivity.getAsLong() < visibility.getAsLong()) {
            return;
        }
        Report found = report.at(
                where.get().value().location(),
                "InactivityTimeout " + inactivity.getAsLong() + " is not below VisibilityTimeout "
                        + visibility.getAsLong() + ": messages come again while in work");
        if (environment.get(INACTIVITY).isEmpty() || environment.get(VISIBILITY).isEmpty()) {
            found.as(Severity.INFO);
        }
    }

    private static OptionalLong seconds(EnvironmentOptions environment, OptionName name, long standard) {
        return environment.lacks(name) ? OptionalLong.of(standard) : environment.integer(name);
    }
}
