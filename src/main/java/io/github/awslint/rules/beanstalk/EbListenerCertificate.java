package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A listener for encrypted traffic that has no certificate. */
final class EbListenerCertificate implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        // the listeners of a shared load balancer are configured elsewhere
        boolean shared = environment
                .get(Options.LOAD_BALANCER_IS_SHARED)
                .filter(setting -> !setting.value().is("false"))
                .isPresent();
        for (OptionSetting setting : environment.effective()) {
            String namespace = setting.namespace();
            boolean secure = namespace.startsWith(Options.LISTENER)
                    && !shared
                    && setting.option().equals("Protocol")
                    && (setting.value().is("HTTPS") || setting.value().is("TLS"));
            boolean classic = namespace.startsWith(Options.CLASSIC_LISTENER)
                    && setting.option().equals("ListenerProtocol")
                    && (setting.value().is("HTTPS") || setting.value().is("SSL"));
            if (secure || classic && hasNoCertificateOfOldForm(environment)) {
                certificate(environment, setting, classic ? "SSLCertificateId" : "SSLCertificateArns", report);
            }
        }
    }

    /** Before listeners had namespaces of their own there was one certificate for the load balancer. */
    private static boolean hasNoCertificateOfOldForm(EnvironmentOptions environment) {
        return environment.lacks("aws:elb:loadbalancer", "SSLCertificateId");
    }

    private static void certificate(
            EnvironmentOptions environment, OptionSetting protocol, String option, Reporter report) {
        boolean enabled = environment
                .get(protocol.namespace(), "ListenerEnabled")
                .filter(setting -> !setting.value().is("true"))
                .isEmpty();
        if (enabled && environment.lacks(protocol.namespace(), option)) {
            Report found = report.at(
                    protocol.value().location(),
                    "Listener with " + protocol.value().text() + " has no certificate; set " + option + " in "
                            + protocol.namespace());
            if (!environment.isDeclaredInFull()) {
                found.as(Severity.WARNING);
            }
        }
    }
}
