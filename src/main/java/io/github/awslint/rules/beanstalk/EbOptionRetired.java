package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionCatalog;
import io.github.awslint.beanstalk.OptionDefinition;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.OptionSource;
import io.github.awslint.beanstalk.Platform;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An option of former platforms or load balancers, or one that files cannot set. */
final class EbOptionRetired implements Rule<EnvironmentOptions> {

    private static final String STATIC_FILES = "aws:elasticbeanstalk:environment:proxy:staticfiles";
    private static final Map<String, String> SUCCESSORS = Map.of(
            "InstanceType", "InstanceTypes in aws:ec2:instances",
            "Target", "Application Healthcheck URL in aws:elasticbeanstalk:application",
            "LoadBalancerHTTPPort", "aws:elb:listener:80",
            "LoadBalancerPortProtocol", "aws:elb:listener:80",
            "LoadBalancerHTTPSPort", "aws:elb:listener:443",
            "LoadBalancerSSLPortProtocol", "aws:elb:listener:443",
            "SSLCertificateId", "aws:elb:listener:443",
            "ProxyServer", "aws:elasticbeanstalk:environment:proxy",
            "NodeCommand", "a Procfile",
            "NodeVersion", "engines in package.json");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        if (environment.hasCustomPlatform()) {
            return;
        }
        Set<Location> reported = new HashSet<>();
        for (OptionSetting setting : environment.settings()) {
            OptionCatalog.get().find(setting.name()).ifPresent(definition -> {
                // of a namespace that is retired as a whole, one finding is enough
                Location once = definition.isAnyName() ? setting.namespaceAt() : setting.optionAt();
                if (reported.add(once)) {
                    check(environment, setting, definition, report);
                }
            });
        }
    }

    private static void check(
            EnvironmentOptions environment, OptionSetting setting, OptionDefinition definition, Reporter report) {
        switch (definition.status()) {
            case "retired" -> {
                boolean rejected = setting.namespace().startsWith("aws:elasticbeanstalk:container:")
                        && environment
                                .facts()
                                .platform()
                                .filter(Platform::isAmazonLinux2OrLater)
                                .isPresent();
                Location where = definition.isAnyName() ? setting.namespaceAt() : setting.optionAt();
                String subject = definition.isAnyName() ? setting.namespace() : setting.option();
                report.at(where, subject + " is for Amazon Linux 1 only" + successor(setting))
                        .as(rejected ? Severity.ERROR : Severity.WARNING);
            }
            case "deprecated", "obsolete", "legacy" -> {
                boolean overruled = setting.option().equals("InstanceType")
                        && environment.get("aws:ec2:instances", "InstanceTypes").isPresent();
                String message = overruled
                        ? "InstanceType is ignored, because InstanceTypes of aws:ec2:instances is set too; remove it"
                        : setting.option()
                                + (definition.status().equals("legacy")
                                        ? " has an effect in legacy environments only; remove it"
                                        : " is an old option" + successor(setting));
                report.at(setting.optionAt(), message).as(overruled ? Severity.WARNING : Severity.INFO);
            }
            case "api-only" -> {
                if (setting.source() != OptionSource.TEMPLATE) {
                    report.at(setting.optionAt(), setting.option() + " can be set through the API only; remove it");
                }
            }
            default -> {}
        }
    }

    private static String successor(OptionSetting setting) {
        if (setting.namespace().endsWith(":staticfiles")) {
            return "; use " + STATIC_FILES;
        }
        if (setting.namespace().equals("aws:elasticbeanstalk:container:python:environment")) {
            return "; use aws:elasticbeanstalk:application:environment";
        }
        return Optional.ofNullable(SUCCESSORS.get(setting.option()))
                .map(successor -> "; use " + successor)
                .orElse("");
    }
}
