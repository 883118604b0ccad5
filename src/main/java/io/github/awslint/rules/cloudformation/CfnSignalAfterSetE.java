package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.Helper;
import io.github.awslint.bootstrap.HelperCall;
import io.github.awslint.bootstrap.StartupScript;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signal of failure that the failure itself prevents. */
final class CfnSignalAfterSetE implements Rule<Bootstrap> {

    private static final Pattern SHEBANG = Pattern.compile("\\s*#!\\s*/\\S*\\b(?:ba|da|k)?sh\\s+-[a-z]*e[a-z]*\\b");
    private static final Pattern SET = Pattern.compile("set\\s+(?:-[a-z]+\\s+)*-[a-z]*e");

    private static final Pattern HANDLED = Pattern.compile("\\btrap\\b|\\|\\||\\bset\\s+\\+[a-z]*e|\\bif\\s|&&");

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        for (StartupScript script : bootstrap.scripts()) {
            // one call for cfn-init, and one for the signal
            if (script.source() == StartupScript.Source.USER_DATA
                    && script.calls().size() > 1) {
                check(script, report);
            }
        }
    }

    private static void check(StartupScript script, Reporter report) {
        String text = script.shown();
        HelperCall init = null;
        for (HelperCall call : script.calls()) {
            if (call.helper() == Helper.CFN_INIT) {
                init = call;
            } else if (call.helper() == Helper.CFN_SIGNAL && init != null && sendsLastCode(call)) {
                String before = text.substring(0, init.program().start());
                String upToSignal = text.substring(0, call.program().start());
                if (endsOnError(before) && !HANDLED.matcher(upToSignal).find()) {
                    report.at(
                                    call.location(),
                                    "cfn-signal never runs when cfn-init fails, since -e ends the script; signal in a trap")
                            .note(init.location(), "the script ends here when cfn-init fails");
                }
            }
        }
    }

    /** Whether a script ends at the first command that fails. */
    private static boolean endsOnError(String script) {
        if (SHEBANG.matcher(script).lookingAt()) {
            return true;
        }
        Matcher set = SET.matcher(script);
        for (int at = script.indexOf("set"); at >= 0; at = script.indexOf("set", at + 1)) {
            boolean first =
                    script.substring(script.lastIndexOf('\n', at) + 1, at).isBlank();
            if (first && set.region(at, script.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean sendsLastCode(HelperCall call) {
        return call.value("--exit-code")
                .filter(word -> word.text().equals("$?"))
                .isPresent();
    }
}
