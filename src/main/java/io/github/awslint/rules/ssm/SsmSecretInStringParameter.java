package io.github.awslint.rules.ssm;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.secrets.PlainSecret;

/** A secret that is kept as a readable parameter, and written out in the template. Never prints the value. */
final class SsmSecretInStringParameter implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::SSM::Parameter").stream()
                .filter(parameter -> !parameter.value("Type").is("SecureString"))
                .forEach(parameter -> check(parameter, report));
    }

    private static void check(Resource parameter, Reporter report) {
        boolean named = isNamedAsSecret(parameter.value("Name"));
        for (Known known : parameter.value("Value").known()) {
            String text = known.parameter().isPresent() ? "" : known.text().orElse("");
            if (named && PlainSecret.mayBe(text) || PlainSecret.hasAccessKey(text)) {
                report.at(
                                known.place(),
                                "Value of a secret stands in the template, and in Parameter Store as plain text; use Secrets Manager")
                        .secret();
            }
        }
    }

    /** Whether the last part of the name, which is mostly a path, is a word for secrets. */
    private static boolean isNamedAsSecret(Value name) {
        if (name.alternatives().size() != 1 || name.isAbsent()) {
            return false;
        }
        String text = Text.of(name.place()).withHoles();
        String last = text.substring(text.lastIndexOf('/') + 1);
        return last.indexOf(Text.HOLE) < last.length() - 1
                && !last.endsWith(String.valueOf(Text.HOLE))
                && PlainSecret.isName(last.replace(Text.HOLE, '-'));
    }
}
