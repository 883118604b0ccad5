package io.github.awslint.rules.secrets;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Alternative.Unknown;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.secrets.PlainSecret;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A secret whose value stands in the template. Never prints the value. */
final class SecretsLiteralValue implements Rule<Template> {

    private static final String REMEDY = "let GenerateSecretString make it, or fill it in outside of the template";

    /** A member of a JSON object whose value is a text. */
    private static final Pattern MEMBER = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Override
    public Set<String> keys() {
        return Set.of("SecretString");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::SecretsManager::Secret").forEach(secret -> {
            for (Alternative alternative : secret.value("SecretString").alternatives()) {
                written(alternative).ifPresent(text -> check(text, report));
            }
        });
    }

    /** The text as it is written, with holes for what is not; empty where it comes from elsewhere. */
    private static Optional<Text> written(Alternative alternative) {
        boolean given = alternative instanceof Known known && known.parameter().isPresent();
        boolean written = alternative instanceof Known || alternative instanceof Unknown;
        return written && !given ? Optional.of(Text.of(alternative.place())) : Optional.empty();
    }

    private static void check(Text value, Reporter report) {
        String text = value.withHoles();
        if (text.strip().startsWith("{")) {
            Matcher member = MEMBER.matcher(text);
            while (member.find()) {
                boolean secret = PlainSecret.isName(member.group(1)) && isWritten(member.group(2))
                        || PlainSecret.hasAccessKey(member.group(2));
                if (secret) {
                    report.at(
                                    value.locate(member.start(2), member.end(2)),
                                    "Value of \"%s\" stands in the template, %s".formatted(member.group(1), REMEDY))
                            .secret();
                }
            }
        } else if (isWritten(text)) {
            report.at(value.locate(0, text.length()), "SecretString stands in the template, " + REMEDY)
                    .secret();
        }
    }

    private static boolean isWritten(String text) {
        return text.indexOf(Text.HOLE) < 0 && PlainSecret.mayBe(text);
    }
}
