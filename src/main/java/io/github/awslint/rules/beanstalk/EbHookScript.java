package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.PlatformHook;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import io.github.awslint.tree.GitAttributes;

/** A hook that the system cannot start. */
final class EbHookScript implements Rule<PlatformHook> {

    @Override
    public void check(PlatformHook hook, Reporter report) {
        String text = hook.source().text();
        if (!hook.isRun() || text.isBlank()) {
            return;
        }
        Location line = hook.source().location(0, hook.source().lineRange(1).end());
        if (!text.startsWith("#!")) {
            report.at(line, "Hook has no #! line, so that it cannot be started; begin it with #!/bin/bash");
        } else if (hook.startsWithByteOrderMark()) {
            report.at(line, "Hook starts with a byte order mark, which hides its #! line; save it without");
        } else if (endsInCarriageReturn(text) && !GitAttributes.giveUnixLineEnds(hook.path(), hook.tree())) {
            report.at(line, "Hook has Windows line ends, so that its interpreter is not found; save it with LF");
        } else if (!hook.tree().isExecutable(hook.path()).orElse(true)) {
            report.at(line, "Hook is not executable; platforms since April 2022 mend that, git add --chmod=+x is safer")
                    .as(Severity.INFO);
        }
    }

    private static boolean endsInCarriageReturn(String text) {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r';
    }
}
