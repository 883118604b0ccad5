package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.Helper;
import io.github.awslint.bootstrap.StartupScript;
import io.github.awslint.bootstrap.StartupScript.Source;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

/** Metadata for cfn-init of an instance that never calls it. */
final class CfnInitNeverCalled implements Rule<Bootstrap> {

    private static final Set<String> STARTERS =
            Set.of("AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration");

    private static final String PROGRAM = "cfn-init";

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        if (bootstrap.template().mayHoldMore()) {
            return;
        }
        bootstrap.metadata().stream()
                .filter(init -> STARTERS.contains(init.resource().type()))
                .filter(init -> isSilent(init.resource(), bootstrap))
                .forEach(init -> init.resource()
                        .body()
                        .map("Metadata")
                        .ifPresent(metadata -> metadata.entry(Bootstrap.INIT)
                                .ifPresent(entry -> report.at(
                                        entry,
                                        "nothing calls cfn-init for \"%s\", so that this has no effect; call it in the user data"
                                                .formatted(init.resource().logicalId())))));
    }

    /** Whether the user data can be read as a whole, and nothing in the template calls cfn-init for the resource. */
    private static boolean isSilent(Resource resource, Bootstrap bootstrap) {
        // the calls are known already, whereas it takes its time to read through scripts
        boolean called = bootstrap.scripts().stream()
                .filter(script -> script.source() == Source.USER_DATA)
                .anyMatch(script -> mayCall(script, resource));
        if (called) {
            return false;
        }
        List<StartupScript> own = bootstrap.scriptsOf(resource).orElse(List.of()).stream()
                .filter(script -> script.source() == Source.USER_DATA)
                .toList();
        return !own.isEmpty() && own.stream().noneMatch(StartupScript::runsUnknown) && !isMentionedElsewhere(bootstrap);
    }

    /** Whether more places than the scripts speak of cfn-init. */
    private static boolean isMentionedElsewhere(Bootstrap bootstrap) {
        long inScripts = bootstrap.scripts().stream()
                .mapToLong(script -> Mentions.of(PROGRAM, script.shown()))
                .sum();
        return Mentions.of(PROGRAM, bootstrap.template().source().text()) > inScripts;
    }

    private static boolean mayCall(StartupScript script, Resource resource) {
        boolean named = script.calls().stream()
                .filter(call -> call.helper() == Helper.CFN_INIT)
                .allMatch(call -> call.ownResource()
                        .filter(word -> !word.text().equals(resource.logicalId()))
                        .isPresent());
        boolean unread = script.calls().isEmpty() && script.shown().contains(PROGRAM);
        return !named || unread;
    }
}
