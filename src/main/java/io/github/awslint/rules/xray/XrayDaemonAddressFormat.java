package io.github.awslint.rules.xray;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.xray.TracingVariable;
import io.github.awslint.xray.TracingVariable.Candidate;
import io.github.awslint.xray.TracingVariables;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of the X-Ray daemon in a form that the SDKs do not read. */
final class XrayDaemonAddressFormat implements Rule<TracingVariables> {

    private static final String HOST = "(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s:/\\[\\]]+)";
    private static final Pattern ONE = Pattern.compile(HOST + ":([0-9]+)");
    private static final Pattern BOTH = Pattern.compile("(?:tcp:" + HOST + ":([0-9]+) +udp:" + HOST + ":([0-9]+)|udp:"
            + HOST + ":([0-9]+) +tcp:" + HOST + ":([0-9]+))");

    @Override
    public void check(TracingVariables variables, Reporter report) {
        for (TracingVariable variable : variables.named("AWS_XRAY_DAEMON_ADDRESS")) {
            boolean certain = variable.surely(text -> problem(text).isPresent());
            for (Candidate value : variable.offending(text -> problem(text).isPresent())) {
                report.at(
                                value.place(),
                                "AWS_XRAY_DAEMON_ADDRESS \"%s\"%s %s; write host:port such as 127.0.0.1:2000"
                                        .formatted(
                                                value.text(),
                                                value.clause(),
                                                problem(value.text()).orElseThrow()))
                        .as(certain ? Severity.ERROR : Severity.WARNING);
            }
        }
    }

    private static Optional<String> problem(String text) {
        if (text.contains("://")) {
            return Optional.of("has a scheme");
        }
        Matcher both = BOTH.matcher(text);
        Matcher one = ONE.matcher(text);
        Matcher matched = both.matches() ? both : one;
        if (matched == one && !one.matches()) {
            return Optional.of(text.contains(":") ? "is no address" : "has no port");
        }
        for (int group = 1; group <= matched.groupCount(); group++) {
            if (matched.group(group) != null && !isPort(matched.group(group))) {
                return Optional.of("has a port outside of 1 to 65535");
            }
        }
        return Optional.empty();
    }

    private static boolean isPort(String digits) {
        return digits.length() <= 5 && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 65_535;
    }
}
