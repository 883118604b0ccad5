package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A scheme that Beanstalk ignores, so that the load balancer faces the internet. */
final class EbElbschemeIgnored implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment
                .get(Options.ELB_SCHEME)
                .filter(scheme -> scheme.value().isLiteral())
                .filter(scheme ->
                        !scheme.value().is("public") && !scheme.value().is("internal"))
                .filter(scheme -> !scheme.value().text().isBlank())
                .ifPresent(scheme -> {
                    String text = scheme.value().text();
                    boolean means = scheme.value().is("internet-facing");
                    report.at(
                                    scheme.value().location(),
                                    "ELBScheme \"" + text + "\" is ignored, so the load balancer is public; write "
                                            + (means ? "public" : "internal or public"))
                            .as(means ? Severity.INFO : Severity.ERROR);
                });
    }
}
