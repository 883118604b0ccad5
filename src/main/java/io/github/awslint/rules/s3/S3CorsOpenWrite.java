package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

/** CORS rules of a bucket that let scripts of any site write. */
final class S3CorsOpenWrite implements Rule<Template> {

    private static final List<String> WRITING = List.of("PUT", "POST", "DELETE");

    @Override
    public Set<String> keys() {
        return Set.of("CorsConfiguration");
    }

    @Override
    public void check(Template template, Reporter report) {
        CorsRules.of(template).forEach(rule -> check(rule, report));
    }

    private static void check(Value rule, Reporter report) {
        List<String> methods = WRITING.stream()
                .filter(method -> rule.get("AllowedMethods").items().stream().anyMatch(item -> item.is(method)))
                .toList();
        for (Value origin : rule.get("AllowedOrigins").items()) {
            if (origin.is("*") && !methods.isEmpty()) {
                report.at(
                        origin.place(),
                        "AllowedOrigins \"*\" lets scripts of any site send %s, name your own origins"
                                .formatted(String.join(", ", methods)));
            }
        }
    }
}
