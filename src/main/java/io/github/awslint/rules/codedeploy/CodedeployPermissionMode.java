package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.Permission;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;

/** Agents before 2.0 turn a mode into decimal text and read that text's digits as octal; later ones take it as written. */
final class CodedeployPermissionMode implements Rule<ServerAppSpec> {

    private static final int OTHERS_WRITE = 0002;
    private static final int SET_USER_OR_GROUP = 06000;

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        for (Permission permission : appSpec.permissions()) {
            permission.mode().filter(mode -> !Placeholder.isIn(mode.text())).ifPresent(mode -> check(mode, report));
        }
    }

    private static void check(ScalarNode mode, Reporter report) {
        String written = mode.text();
        String read = asTheAgentReads(mode);
        if (!read.equals(written) && !meanTheSame(read, written)) {
            report.at(
                            mode,
                            "mode " + written + " is octal in YAML, so that agents before 2.0 get " + read
                                    + "; write \"" + written + "\" in quotes")
                    .as(Severity.WARNING);
        } else if (!read.matches("[0-7]{1,4}")) {
            report.at(mode, "mode \"" + written + "\" is refused; write one to four octal digits such as \"0644\"");
        } else if ((Integer.parseInt(read, 8) & OTHERS_WRITE) != 0) {
            report.at(
                            mode,
                            "mode " + written
                                    + " lets every user of the instance write; drop the write right of others")
                    .as(Severity.WARNING);
        } else if ((Integer.parseInt(read, 8) & SET_USER_OR_GROUP) != 0) {
            report.at(
                            mode,
                            "mode " + written
                                    + " runs the file with its owner's or group's rights; drop the first digit")
                    .as(Severity.WARNING);
        }
    }

    private static String asTheAgentReads(ScalarNode mode) {
        return mode.style() == ScalarNode.Style.PLAIN && mode.asInteger().isPresent()
                ? Long.toString(mode.asInteger().getAsLong())
                : mode.text();
    }

    private static boolean meanTheSame(String read, String written) {
        return read.matches("[0-7]{1,4}")
                && written.matches("[0-7]{1,9}")
                && Integer.parseInt(read, 8) == Integer.parseInt(written, 8);
    }
}
