package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.Helper;
import io.github.awslint.bootstrap.HelperCall;
import io.github.awslint.bootstrap.StartupScript;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A resource that waits for a signal which nothing sends. */
final class CfnCreationPolicyWithoutSignal implements Rule<Bootstrap> {

    private static final Pattern OTHER_SIGNAL = Pattern.compile("(?i)signal[-_]?resource|cfn_signal|send-?cfn");

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        Template template = bootstrap.template();
        if (template.mayHoldMore()) {
            return;
        }
        template.resources("AWS::EC2::Instance", "AWS::AutoScaling::AutoScalingGroup")
                .forEach(resource -> policy(resource)
                        .filter(policy -> !maySendSignal(bootstrap, resource))
                        .ifPresent(policy -> report(bootstrap, resource, policy, report)));
    }

    /** {@code ResourceSignal} itself is no sender. */
    private static String withoutPolicies(Template template) {
        return template.source().text().replace("ResourceSignal", "");
    }

    private static Optional<Entry> policy(Resource resource) {
        Optional<Entry> creation =
                resource.body().map("CreationPolicy").flatMap(policy -> policy.entry("ResourceSignal"));
        boolean rolling = resource.attributeValue("UpdatePolicy", "AutoScalingRollingUpdate", "WaitOnResourceSignals")
                .isTrue();
        return creation.isPresent() || !rolling
                ? creation
                : resource.body()
                        .map("UpdatePolicy")
                        .flatMap(policy -> policy.map("AutoScalingRollingUpdate"))
                        .flatMap(update -> update.entry("WaitOnResourceSignals"));
    }

    private static boolean maySendSignal(Bootstrap bootstrap, Resource resource) {
        // the calls are known already, whereas it takes its time to read through scripts
        if (bootstrap.calls(Helper.CFN_SIGNAL).anyMatch(call -> mayReach(call, resource))) {
            return true;
        }
        Optional<List<StartupScript>> scripts = bootstrap.scriptsOf(resource);
        return scripts.isEmpty()
                || scripts.get().stream().anyMatch(StartupScript::runsUnknown)
                || isMentionedElsewhere(bootstrap)
                || OTHER_SIGNAL.matcher(withoutPolicies(bootstrap.template())).find();
    }

    /** Whether more places than the calls speak of cfn-signal. */
    private static boolean isMentionedElsewhere(Bootstrap bootstrap) {
        return Mentions.of("cfn-signal", bootstrap.template().source().text())
                > bootstrap.calls(Helper.CFN_SIGNAL).count();
    }

    private static boolean mayReach(HelperCall call, Resource resource) {
        return call.ownResource()
                .filter(word -> !word.text().equals(resource.logicalId()))
                .isEmpty();
    }

    private static void report(Bootstrap bootstrap, Resource resource, Entry policy, Reporter report) {
        boolean silent = bootstrap.scriptsOf(resource).orElseThrow().stream()
                .allMatch(script -> script.shown().isBlank());
        report.at(
                        policy,
                        silent
                                ? "%s waits for a signal, but has no user data to send one; its image would have to"
                                        .formatted(resource.logicalId())
                                : "%s waits for a signal that its user data never sends; call cfn-signal at its end"
                                        .formatted(resource.logicalId()))
                .as(silent ? Severity.INFO : Severity.WARNING);
    }
}
