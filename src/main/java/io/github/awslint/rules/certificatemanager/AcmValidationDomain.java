package io.github.awslint.rules.certificatemanager;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Locale;
import java.util.Optional;

/** A certificate whose owner is asked at a domain that the name does not belong to. */
final class AcmValidationDomain implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CertificateManager::Certificate").stream()
                .flatMap(certificate -> PropertyObject.of(certificate).stream())
                .flatMap(certificate -> certificate.items("DomainValidationOptions").stream())
                .flatMap(option -> option.branches("DomainName", "ValidationDomain").stream())
                .forEach(option -> check(option, report));
    }

    private static void check(PropertyObject option, Reporter report) {
        Optional<String> name = option.get("DomainName").text();
        Optional<String> domain = option.get("ValidationDomain").text();
        if (name.isPresent() && domain.isPresent() && !isWithin(name.get(), domain.get())) {
            report.at(
                            option.get("DomainName").place(),
                            "DomainName \"%s\" does not belong to ValidationDomain \"%s\"%s"
                                    .formatted(
                                            name.get(),
                                            domain.get(),
                                            option.when().clause()))
                    .note(option.get("ValidationDomain").place(), "the domain whose owner is asked");
        }
    }

    private static boolean isWithin(String name, String domain) {
        String inner = name.toLowerCase(Locale.ROOT);
        String outer = domain.toLowerCase(Locale.ROOT);
        return inner.equals(outer) || inner.endsWith("." + outer);
    }
}
