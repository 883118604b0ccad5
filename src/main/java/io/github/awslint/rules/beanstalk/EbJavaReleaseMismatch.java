package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.Platform;
import io.github.awslint.bundle.Application;
import io.github.awslint.bundle.CodeLevel;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Classes that were compiled for a newer Java than the platform runs. */
final class EbJavaReleaseMismatch implements Rule<Application> {

    private static final Pattern JAVA = Pattern.compile("(?i)\\b(corretto|java)[ -]?(\\d{1,2})\\b");

    private record Runtime(Platform platform, String name, int release) {}

    @Override
    public void check(Application application, Reporter report) {
        List<Platform> platforms = application.environments().stream()
                .map(EnvironmentOptions::facts)
                .flatMap(facts -> facts.platform().stream())
                .toList();
        if (!platforms.stream().allMatch(Platform::isKnown)) {
            return;
        }
        List<Runtime> environments = runtimes(platforms);
        List<Runtime> defaults = runtimes(application.configurations().stream()
                .map(CliConfiguration::defaultPlatform)
                .flatMap(Optional::stream)
                .toList());
        if (environments.isEmpty() && defaults.isEmpty()) {
            return;
        }
        CodeLevel code = application.codeLevel().orElse(null);
        if (code == null) {
            return;
        }
        // where one of several environments can run it, that may be the one it is made for
        if (environments.stream().allMatch(runtime -> runtime.release() < code.release())
                && defaults.stream().allMatch(runtime -> runtime.release() < code.release())) {
            environments.forEach(runtime -> report(runtime, code, report));
            defaults.forEach(runtime -> report(runtime, code, report).as(Severity.WARNING));
        }
    }

    private static Report report(Runtime runtime, CodeLevel code, Reporter report) {
        return report.at(
                        runtime.platform().location(),
                        "%s cannot load %s, compiled for Java %d; compile for %d or move to a newer platform"
                                .formatted(runtime.name(), code.what(), code.release(), runtime.release()))
                .note(code.place(), "the Java release of the code");
    }

    private static List<Runtime> runtimes(List<Platform> platforms) {
        List<Runtime> runtimes = new ArrayList<>();
        for (Platform platform : platforms) {
            Matcher java = JAVA.matcher(platform.text());
            if (java.find()) {
                runtimes.add(new Runtime(platform, java.group().replace('-', ' '), Integer.parseInt(java.group(2))));
            }
        }
        return runtimes;
    }
}
