package io.github.awslint.rules.appsync;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** An API key that dies sooner than most people think. */
final class AppsyncApiKeyExpires implements Rule<Template> {

    private static final long MAX_DAYS = 365;
    private static final long SOON_DAYS = 30;

    private final Supplier<Instant> now;

    AppsyncApiKeyExpires() {
        this(Instant::now);
    }

    /** @param now the time that decides, so that a build can be repeated */
    AppsyncApiKeyExpires(Supplier<Instant> now) {
        this.now = now;
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::AppSync::ApiKey").forEach(key -> check(key, report));
    }

    private void check(Resource key, Reporter report) {
        Value expires = key.value("Expires");
        if (expires.isAbsent()) {
            report.at(
                            key.key(),
                            "API key \"%s\" dies after seven days; set Expires, at most a year ahead"
                                    .formatted(key.logicalId()))
                    .as(Severity.WARNING);
            return;
        }
        OptionalLong seconds =
                expires.text().isPresent() ? expires.known().get(0).integer() : OptionalLong.empty();
        if (seconds.isEmpty() || Math.abs(seconds.getAsLong()) > Integer.MAX_VALUE * 4L) {
            return;
        }
        Instant end = Instant.ofEpochSecond(seconds.getAsLong());
        long days = ChronoUnit.DAYS.between(now.get(), end);
        boolean past = end.isBefore(now.get());
        if (past || days > MAX_DAYS || days < SOON_DAYS) {
            String problem = past
                    ? "is past"
                    : days > MAX_DAYS ? "is more than a year ahead" : "is only " + days + " days ahead";
            report.at(
                            expires.known().get(0).place(),
                            "Expires of API key \"%s\" (%s) %s; AppSync takes one day to a year"
                                    .formatted(
                                            key.logicalId(),
                                            end.atZone(ZoneOffset.UTC).toLocalDate(),
                                            problem))
                    .as(past || days > MAX_DAYS ? Severity.ERROR : Severity.INFO);
        }
    }
}
