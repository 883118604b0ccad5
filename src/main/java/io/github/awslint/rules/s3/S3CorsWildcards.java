package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** CORS rules of a bucket with wildcards, origins or names that S3 does not take. */
final class S3CorsWildcards implements Rule<Template> {

    private static final int MOST_RULES = 100;

    private static final Pattern ORIGIN_WITH_PATH = Pattern.compile("https?://[^/]+/.*");

    /** What S3's own API calls a property, and what CloudFormation calls it. */
    private static final Map<String, String> API_NAMES = Map.of(
            "AllowedHeader", "AllowedHeaders",
            "AllowedMethod", "AllowedMethods",
            "AllowedOrigin", "AllowedOrigins",
            "ExposeHeader", "ExposedHeaders",
            "ExposeHeaders", "ExposedHeaders",
            "MaxAgeSeconds", "MaxAge");

    @Override
    public Set<String> keys() {
        return Set.of("CorsConfiguration");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::S3::Bucket").stream()
                .map(bucket -> bucket.value("CorsConfiguration", "CorsRules"))
                .forEach(rules -> rules.certainItems()
                        .filter(items -> items.size() > MOST_RULES)
                        .ifPresent(items -> report.at(
                                rules.place(),
                                "CorsRules has %d rules, S3 takes %d".formatted(items.size(), MOST_RULES))));
        CorsRules.of(template).forEach(rule -> check(rule, report));
    }

    private static void check(Value rule, Reporter report) {
        forEach(rule.get("AllowedOrigins"), (known, text) -> checkOrigin(known, text, report));
        forEach(rule.get("AllowedHeaders"), (known, text) -> checkWildcards("AllowedHeaders", known, text, report));
        forEach(rule.get("ExposedHeaders"), (known, text) -> {
            if (text.contains("*")) {
                report.at(
                        known.place(),
                        "ExposedHeaders \"%s\" has a wildcard, S3 takes only full names such as ETag".formatted(text));
            }
        });
        for (Value.Property property : rule.entries()) {
            String name = API_NAMES.get(property.name());
            if (name != null) {
                report.at(
                        property.entry(),
                        "%s is the name in the API of S3, CloudFormation calls it %s".formatted(property.name(), name));
            }
        }
    }

    private static void forEach(Value list, BiConsumer<Known, String> action) {
        for (Value item : list.items()) {
            for (Known known : item.known()) {
                known.text().ifPresent(text -> action.accept(known, text));
            }
        }
    }

    private static void checkOrigin(Known known, String origin, Reporter report) {
        checkWildcards("AllowedOrigins", known, origin, report);
        if (ORIGIN_WITH_PATH.matcher(origin).matches()) {
            report.at(
                            known.place(),
                            "AllowedOrigins \"%s\" has a path and never matches, end it behind the host or port"
                                    .formatted(origin))
                    .as(Severity.WARNING);
        }
    }

    private static void checkWildcards(String property, Known known, String text, Reporter report) {
        if (text.indexOf('*') != text.lastIndexOf('*')) {
            report.at(known.place(), "%s \"%s\" has two wildcards, S3 takes one".formatted(property, text));
        }
    }
}
