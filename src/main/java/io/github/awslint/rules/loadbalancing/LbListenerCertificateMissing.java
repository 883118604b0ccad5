package io.github.awslint.rules.loadbalancing;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Locale;
import java.util.Set;

/** A listener that ends TLS without a certificate to do so. */
final class LbListenerCertificateMissing implements Rule<Template> {

    private static final Set<String> ENCRYPTED = Set.of("HTTPS", "TLS", "SSL");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::ElasticLoadBalancingV2::Listener").stream()
                .flatMap(listener -> PropertyObject.of(listener).stream())
                .forEach(listener -> check(listener, "Certificates", report));
        template.resources("AWS::ElasticLoadBalancing::LoadBalancer").stream()
                .flatMap(balancer -> PropertyObject.of(balancer).stream())
                .flatMap(balancer -> balancer.items("Listeners").stream())
                .forEach(listener -> check(listener, "SSLCertificateId", report));
    }

    private static void check(PropertyObject listener, String certificate, Reporter report) {
        for (PropertyObject branch : listener.branches("Protocol", certificate)) {
            String protocol = branch.get("Protocol").text().orElse("");
            if (ENCRYPTED.contains(protocol.toUpperCase(Locale.ROOT)) && branch.lacks(certificate)) {
                report.at(
                        branch.anchor(),
                        "Listener of protocol %s needs %s%s"
                                .formatted(protocol, certificate, branch.when().clause()));
            }
        }
    }
}
