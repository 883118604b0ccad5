package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.Helper;
import io.github.awslint.bootstrap.InitMetadata;
import io.github.awslint.bootstrap.StartupScript;
import io.github.awslint.bootstrap.StartupScript.Source;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Metadata for cfn-init of an instance that never calls it. */
final class CfnInitNeverCalled implements Rule<Bootstrap> {

    private static final Set<String> STARTERS =
            Set.of("AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration");

    private static final Pattern MENTION = Pattern.compile("cfn-init");

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        if (bootstrap.template().mayHoldMore()) {
            return;
        }
        InitMetadata.of(bootstrap.template())
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
        Optional<List<StartupScript>> scripts = bootstrap.scriptsOf(resource);
        List<StartupScript> own = scripts.orElse(List.of()).stream()
                .filter(script -> script.source() == Source.USER_DATA)
                .toList();
        long elsewhere = mentions(bootstrap.template().source().text())
                - bootstrap.scripts().stream()
                        .mapToLong(script -> mentions(script.text().withHoles()))
                        .sum();
        return !own.isEmpty()
                && own.stream().noneMatch(StartupScript::runsUnknown)
                && elsewhere <= 0
                && bootstrap.scripts().stream()
                        .filter(script -> script.source() == Source.USER_DATA)
                        .noneMatch(script -> mayCall(script, resource));
    }

    private static long mentions(String text) {
        return MENTION.matcher(text).results().count();
    }

    private static boolean mayCall(StartupScript script, Resource resource) {
        boolean named = script.calls().stream()
                .filter(call -> call.helper() == Helper.CFN_INIT)
                .allMatch(call -> call.ownResource()
                        .filter(word -> !word.text().equals(resource.logicalId()))
                        .isPresent());
        boolean unread = script.calls().isEmpty() && mentions(script.text().withHoles()) > 0;
        return !named || unread;
    }
}
