package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Options of another type of load balancer than the environment has. */
final class EbLbTypeOptions implements Rule<EnvironmentOptions> {

    private static final Set<String> NOT_FOR_NETWORK = Set.of("StickinessEnabled", "HealthCheckTimeout", "Rules");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        Set<Location> reported = new HashSet<>();
        environment.get(Options.LOAD_BALANCER_TYPE).ifPresent(type -> {
            for (OptionSetting setting : environment.effective()) {
                if (isForAnotherType(setting, type) && reported.add(setting.namespaceAt())) {
                    report.at(
                                    setting.namespaceAt(),
                                    "Options of " + setting.namespace() + " are ignored with LoadBalancerType "
                                            + type.value().text() + "; use " + rightNamespaces(type))
                            .note(type.value().location(), "the type is set here")
                            .as(Severity.WARNING);
                }
            }
            if (type.value().is("network")) {
                network(environment, report);
            }
            protocols(environment, type, report);
        });
        if (environment.is(Options.ENVIRONMENT_TYPE, "SingleInstance")) {
            single(environment, report);
        }
    }

    private static boolean isForAnotherType(OptionSetting setting, OptionSetting type) {
        boolean classic = setting.namespace().startsWith("aws:elb:");
        boolean newer = setting.namespace().startsWith("aws:elbv2:");
        return classic && (type.value().is("application") || type.value().is("network"))
                || newer && type.value().is("classic");
    }

    private static String rightNamespaces(OptionSetting type) {
        return type.value().is("classic") ? "aws:elb:*" : "aws:elbv2:*";
    }

    private static void network(EnvironmentOptions environment, Reporter report) {
        for (OptionSetting setting : environment.effective()) {
            String namespace = setting.namespace();
            boolean listenerOrProcess = namespace.startsWith(Options.LISTENER) || namespace.startsWith(Options.PROCESS);
            boolean ignored = namespace.startsWith(Options.LISTENER_RULE)
                    || namespace.equals(Options.LOAD_BALANCER)
                            && !setting.option().equals("IpAddressType")
                    || listenerOrProcess && NOT_FOR_NETWORK.contains(setting.option());
            if (ignored) {
                report.at(
                                setting.optionAt(),
                                setting.option() + " is for application load balancers; a network one ignores it")
                        .as(Severity.WARNING);
            }
        }
    }

    private static void protocols(EnvironmentOptions environment, OptionSetting type, Reporter report) {
        boolean network = type.value().is("network");
        if (!network && !type.value().is("application")) {
            return;
        }
        for (OptionSetting setting : environment.effective()) {
            boolean listener = setting.namespace().startsWith(Options.LISTENER);
            boolean process = setting.namespace().startsWith(Options.PROCESS);
            if (setting.option().equals("Protocol") && (listener || process)) {
                List<String> refused = network ? List.of("HTTP", "HTTPS") : List.of("TCP", "TLS");
                List<String> allowed =
                        network ? (listener ? List.of("TCP", "TLS") : List.of("TCP")) : List.of("HTTP", "HTTPS");
                if (refused.stream().anyMatch(setting.value()::is)) {
                    report.at(
                                    setting.value().location(),
                                    "Protocol " + setting.value().text() + " is refused with a load balancer of type "
                                            + type.value().text() + ", allowed is " + String.join(" or ", allowed))
                            .note(type.value().location(), "the type is set here");
                }
            }
        }
    }

    private static void single(EnvironmentOptions environment, Reporter report) {
        Set<Location> reported = new HashSet<>();
        for (OptionSetting setting : environment.startingWith("aws:elb")) {
            if (reported.add(setting.namespaceAt())) {
                report.at(setting.namespaceAt(), "A single instance has no load balancer: these options have no effect")
                        .as(Severity.INFO);
            }
        }
    }
}
