package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** A security group rule whose ports do not fit its protocol. */
final class Ec2SecurityGroupPorts implements Rule<Template> {

    private static final Map<String, String> PROTOCOLS =
            Map.of("tcp", "tcp", "6", "tcp", "udp", "udp", "17", "udp", "icmp", "icmp", "1", "icmp");
    private static final List<String> PORTS = List.of("FromPort", "ToPort");
    private static final long HIGHEST = 65_535;
    private static final long ALL = -1;

    @Override
    public void check(Template template, Reporter report) {
        for (PropertyObject rule : SecurityGroupRules.of(template)) {
            for (PropertyObject branch : rule.branches("IpProtocol", "FromPort", "ToPort")) {
                check(branch, report);
            }
        }
    }

    private static void check(PropertyObject rule, Reporter report) {
        String written = rule.get("IpProtocol").text().orElse("");
        String protocol = PROTOCOLS.get(written.toLowerCase(Locale.ROOT));
        if (protocol == null) {
            return;
        }
        if (rule.lacks("FromPort") || rule.lacks("ToPort")) {
            List<String> missing = PORTS.stream().filter(rule::lacks).toList();
            report.at(
                    rule.anchor(),
                    "IpProtocol %s needs %s%s"
                            .formatted(
                                    written.equals(protocol) ? written : written + " (" + protocol + ")",
                                    String.join(" and ", missing),
                                    rule.when().clause()));
            return;
        }
        Value from = rule.get("FromPort");
        Value to = rule.get("ToPort");
        if (protocol.equals("icmp")) {
            checkMessages(from, to, report);
        } else {
            checkPorts(from, to, report);
        }
    }

    private static void checkPorts(Value from, Value to, Reporter report) {
        OptionalLong first = from.integer();
        OptionalLong last = to.integer();
        for (Value port : List.of(from, to)) {
            long number = port.integer().orElse(0);
            if (number > HIGHEST || number < ALL) {
                report.at(port.place(), "Port %d is outside 0 to %d".formatted(number, HIGHEST));
                return;
            }
        }
        if (first.isPresent() && last.isPresent() && first.getAsLong() > last.getAsLong()) {
            report.at(
                            from.place(),
                            "FromPort %d is above ToPort %d, swap them".formatted(first.getAsLong(), last.getAsLong()))
                    .note(to.place(), "the end of the range");
        } else if (first.orElse(0) == ALL && last.orElse(ALL) != ALL) {
            report.at(to.place(), "ToPort %d stands beside FromPort -1, write both as -1".formatted(last.getAsLong()));
        }
    }

    /** For ICMP the two are the message's type and code. */
    private static void checkMessages(Value type, Value code, Reporter report) {
        if (type.integer().orElse(0) == ALL && code.integer().orElse(ALL) != ALL) {
            report.at(
                    code.place(),
                    "ToPort %d stands beside FromPort -1, all ICMP types need all codes: write -1"
                            .formatted(code.integer().getAsLong()));
        }
    }
}
