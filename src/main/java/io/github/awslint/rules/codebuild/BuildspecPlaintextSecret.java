package io.github.awslint.rules.codebuild;

import io.github.awslint.codebuild.BuildSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.regex.Pattern;

/** A password, token or key in plain text among a build's variables. Never shows the value. */
final class BuildspecPlaintextSecret implements Rule<BuildSpec> {

    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i).*(password|passwd|secret|token|api_?key|private_?key|access_?key|credentials?)[0-9]*");
    private static final Pattern ACCESS_KEY = Pattern.compile("AKIA[0-9A-Z]{16}");
    /** Names, addresses and switches are no secrets. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?i)arn:.*|/.*|[a-z]+://[^@]*|true|false|yes|no|null|none|[a-z0-9._-]+(/[a-z0-9._-]+)+");

    private static final Pattern EXAMPLE =
            Pattern.compile("(?i).*(change_?me|your[ _-]|todo|example|dummy|placeholder|xxx|<.*>|\\*\\*\\*).*");

    @Override
    public void check(BuildSpec buildSpec, Reporter report) {
        for (Entry variable : buildSpec.variables()) {
            if (variable.value() instanceof ScalarNode value && !value.isNull() && isSecret(variable.name(), value)) {
                report.at(
                                value,
                                "variable " + variable.name()
                                        + " holds a secret in plain text; name it under parameter-store or secrets-manager")
                        .secret()
                        .as(EXAMPLE.matcher(value.text()).matches() ? Severity.INFO : Severity.WARNING);
            }
        }
    }

    private static boolean isSecret(String name, ScalarNode value) {
        String text = value.text().strip();
        boolean named = SECRET_NAME.matcher(name).matches()
                && !text.isEmpty()
                && text.indexOf('$') < 0
                && !text.contains("{{")
                && !BuildToken.isAll(text)
                && !HARMLESS.matcher(text).matches();
        return named || ACCESS_KEY.matcher(text).find();
    }
}
