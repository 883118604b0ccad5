package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.HelperCall;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** Keys that are handed to a helper script, which needs none. */
final class CfnHelperCredentials implements Rule<Bootstrap> {

    private static final List<String> OPTIONS = List.of("--access-key", "--secret-key", "--credential-file");

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        for (HelperCall call : bootstrap.calls()) {
            for (String name : OPTIONS) {
                HelperCall.Option option = call.option(name).orElse(null);
                if (option != null) {
                    report.at(option.name().location(), message(call, option)).secret();
                    break;
                }
            }
        }
    }

    private static String message(HelperCall call, HelperCall.Option option) {
        return "%s needs no %s on an instance of the stack; remove it, and give the instance a role where it needs one"
                .formatted(call.helper().program(), option.key());
    }
}
