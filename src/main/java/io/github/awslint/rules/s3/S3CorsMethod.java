package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A method in a bucket's CORS rules that S3 does not take. */
final class S3CorsMethod implements Rule<Template> {

    /** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html */
    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "HEAD");

    @Override
    public Set<String> keys() {
        return Set.of("CorsConfiguration");
    }

    @Override
    public void check(Template template, Reporter report) {
        CorsRules.of(template)
                .flatMap(rule -> rule.get("AllowedMethods").items().stream())
                .forEach(method -> check(method, report));
    }

    private static void check(Value method, Reporter report) {
        for (Known known : method.known()) {
            known.text()
                    .filter(text -> !METHODS.contains(text))
                    .ifPresent(text -> report.at(
                            known.place(),
                            "AllowedMethods \"%s\" is unknown to S3, %s%s"
                                    .formatted(text, remedy(text), known.clause())));
        }
    }

    private static String remedy(String method) {
        String upperCase = method.toUpperCase(Locale.ROOT);
        if (METHODS.contains(upperCase)) {
            return "write " + upperCase;
        }
        return upperCase.equals("OPTIONS")
                ? "remove it: S3 answers OPTIONS by itself"
                : "list some of " + String.join(", ", METHODS);
    }
}
