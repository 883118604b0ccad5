package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A time to wait for signals that CloudFormation does not take. */
final class CfnCreationPolicyTimeout implements Rule<Template> {

    private static final int MAX_SECONDS = 12 * 60 * 60;
    private static final Pattern DURATION = Pattern.compile("PT(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?");

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            if (resource.body().has("CreationPolicy")) {
                resource.attributeValue("CreationPolicy", "ResourceSignal", "Timeout")
                        .known()
                        .forEach(known -> checkDuration(known, report));
            }
        }
        if (!template.isFragment()) {
            template.resources("AWS::CloudFormation::WaitCondition")
                    .forEach(resource -> checkWaitCondition(resource, report));
        }
    }

    private static void checkDuration(Known known, Reporter report) {
        String text = known.text().orElse("");
        Matcher matcher = DURATION.matcher(text);
        if (text.isEmpty() || text.contains("${")) {
            return;
        }
        if (!matcher.matches() || text.equals("PT")) {
            report.at(
                    known.place(),
                    "Timeout \"%s\" is no duration that CloudFormation reads; write hours, minutes and seconds as in PT15M%s"
                            .formatted(text, known.clause()));
        } else if (seconds(matcher) > MAX_SECONDS) {
            report.at(
                    known.place(), "Timeout \"%s\" is above the maximum of 12 hours%s".formatted(text, known.clause()));
        }
    }

    private static long seconds(Matcher duration) {
        return 3600 * number(duration.group(1)) + 60 * number(duration.group(2)) + number(duration.group(3));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static void checkWaitCondition(Resource resource, Reporter report) {
        for (Known known : resource.value("Timeout").known()) {
            OptionalLong seconds = known.integer();
            if (seconds.isPresent() && (seconds.getAsLong() < 0 || seconds.getAsLong() > MAX_SECONDS)) {
                report.at(
                        known.place(),
                        "Timeout %d is outside of 0 to 43200 seconds (12 hours)%s"
                                .formatted(seconds.getAsLong(), known.clause()));
            }
        }
        Value policy = resource.attributeValue("CreationPolicy", "ResourceSignal");
        if (policy.isPresent()) {
            Stream.of("Handle", "Timeout", "Count")
                    .flatMap(name -> resource.property(name).stream())
                    .findFirst()
                    .ifPresent(entry -> report.at(
                            entry,
                            "%s cannot stand beside a CreationPolicy; a wait condition takes one of the two"
                                    .formatted(entry.name())));
        } else if (policy.isAbsent()
                && Stream.of("Handle", "Timeout")
                        .anyMatch(name -> resource.value(name).isAbsent())) {
            report.at(
                    resource.typeNode(),
                    "wait condition \"%s\" needs Handle and Timeout, or a CreationPolicy with ResourceSignal"
                            .formatted(resource.logicalId()));
        }
    }
}
