package io.github.awslint.rules.cloudfront;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.regex.Pattern;

/** An alternate domain name that is none: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html */
final class CloudfrontAliasInvalid implements Rule<Template> {

    /** The first part may be an asterisk; it alone may begin with an underscore. */
    private static final Pattern DOMAIN = Pattern.compile(
            "(\\*\\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CloudFront::Distribution").stream()
                .flatMap(distribution -> PropertyObject.of(distribution).stream())
                .flatMap(properties -> properties.object("DistributionConfig").stream())
                .flatMap(config -> config.get("Aliases").items().stream())
                .forEach(alias -> check(alias, report));
    }

    private static void check(Value alias, Reporter report) {
        for (Known known : alias.known()) {
            known.text()
                    .filter(text -> !DOMAIN.matcher(text).matches())
                    .ifPresent(text -> report.at(
                            known.place(),
                            "Alias \"%s\" is no domain name, such as shop.example.com or *.example.com%s"
                                    .formatted(text, known.clause())));
        }
    }
}
