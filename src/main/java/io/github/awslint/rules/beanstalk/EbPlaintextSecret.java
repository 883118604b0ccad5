package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.regex.Pattern;

/** A password, token or key in plain text among the options. Never shows the value. */
final class EbPlaintextSecret implements Rule<EnvironmentOptions> {

    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i).*(password|passwd|secret|token|api_?key|private_?key|access_?key|secret_?key(_?base)?|credentials?)[0-9]*");
    private static final Pattern NO_SECRET = Pattern.compile("(?i)arn:.*|/.*|https?://.*|true|false|null|none");
    private static final Pattern NAME_OF_SECRET = Pattern.compile("[a-z0-9._-]+(/[a-z0-9._-]+)+");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?i).*(change_?me|fill_?me|replace|your[ _-]|todo|example|dummy|placeholder|xxx|\\*\\*\\*).*");
    private static final Pattern ACCESS_KEY = Pattern.compile("AKIA[0-9A-Z]{16}");
    private static final Pattern PASSWORD_IN_URL = Pattern.compile("(?i).*[?&;]password=[^&;]+.*");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        for (OptionSetting setting : environment.settings()) {
            boolean variable = setting.namespace().equals(Options.ENVIRONMENT_VARIABLES);
            boolean database = setting.namespace().equals(Options.DATABASE)
                    && setting.option().equals("DBPassword");
            if ((variable || database) && setting.value().isLiteral() && isSecret(setting)) {
                String text = setting.value().text();
                boolean example = EXAMPLE.matcher(text).matches() || text.equals(setting.option());
                String remedy = ACCESS_KEY.matcher(text).find()
                        ? "delete this access key and give the instance profile its permissions"
                        : database
                                ? "keep the database outside of the environment"
                                : "use aws:elasticbeanstalk:application:environmentsecrets";
                report.at(setting.value().location(), setting.option() + " holds a secret in plain text; " + remedy)
                        .secret()
                        .as(example ? Severity.INFO : Severity.WARNING);
            }
        }
    }

    private static boolean isSecret(OptionSetting setting) {
        String text = setting.value().text().strip();
        if (ACCESS_KEY.matcher(text).find() || PASSWORD_IN_URL.matcher(text).matches()) {
            return true;
        }
        boolean named = SECRET_NAME.matcher(setting.option()).matches();
        return named
                && !text.isEmpty()
                && !NO_SECRET.matcher(text).matches()
                && !NAME_OF_SECRET.matcher(text).matches();
    }
}
