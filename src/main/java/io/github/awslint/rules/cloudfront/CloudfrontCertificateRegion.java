package io.github.awslint.rules.cloudfront;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A certificate of another region than the one that CloudFront takes certificates from. */
final class CloudfrontCertificateRegion implements Rule<Template> {

    private static final Pattern CERTIFICATE = Pattern.compile("arn:aws:acm:([a-z0-9-]+):\\d{12}:certificate/.+");
    private static final String HOME = "us-east-1";

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CloudFront::Distribution").stream()
                .flatMap(distribution -> PropertyObject.of(distribution).stream())
                .flatMap(properties -> properties.object("DistributionConfig").stream())
                .flatMap(config -> config.object("ViewerCertificate").stream())
                .flatMap(certificate -> certificate.get("AcmCertificateArn").known().stream())
                .forEach(certificate -> check(certificate, report));
    }

    private static void check(Known certificate, Reporter report) {
        Matcher arn = CERTIFICATE.matcher(certificate.text().orElse(""));
        if (arn.matches() && !arn.group(1).equals(HOME)) {
            report.at(
                    certificate.place(),
                    "Certificate is of region %s, CloudFront takes those of us-east-1 only%s"
                            .formatted(arn.group(1), certificate.clause()));
        }
    }
}
