package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** CORS rules of a bucket that let browsers upload, but not read the ETag that a multipart upload needs. */
final class S3CorsExposeEtag implements Rule<Template> {

    @Override
    public Set<String> keys() {
        return Set.of("CorsConfiguration");
    }

    @Override
    public void check(Template template, Reporter report) {
        CorsRules.of(template).forEach(rule -> check(rule, report));
    }

    private static void check(Value rule, Reporter report) {
        Optional<Value> put = rule.get("AllowedMethods").items().stream()
                .filter(method -> method.is("PUT"))
                .findFirst();
        Optional<List<Value>> exposed = rule.get("ExposedHeaders").certainItems();
        if (put.isPresent() && exposed.isPresent() && exposed.get().stream().allMatch(S3CorsExposeEtag::isOther)) {
            report.at(
                    put.get().place(),
                    "AllowedMethods PUT without ETag in ExposedHeaders: browsers cannot finish multipart uploads");
        }
    }

    private static boolean isOther(Value header) {
        return header.text()
                .filter(name -> !name.equalsIgnoreCase("ETag") && !name.equals("*"))
                .isPresent();
    }
}
