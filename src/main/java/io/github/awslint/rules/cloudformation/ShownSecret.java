package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.regex.Pattern;

/** A secret that is the value of a parameter without {@code NoEcho}. */
final class ShownSecret {

    private static final List<String> SECRETS = List.of(
            "password", "passwd", "passphrase", "secret", "token", "apikey", "api_key", "privatekey", "private_key");

    private static final String LAST_LETTERS = "detnyDETNY";

    /** Names of a secret's properties or of where it is kept, which are no secrets. */
    private static final Pattern NOT_SECRET =
            Pattern.compile("(?i)^(has|use|enable|create|generate|rotate|require|with|is)[A-Z_].*");

    private ShownSecret() {}

    /** Whether a parameter is for a secret by its name, and shows it. */
    static boolean isIn(Parameter parameter) {
        return namesSecret(parameter.name())
                && parameter.type().equals("String")
                && !parameter.noEcho()
                && parameter.allowedValues().isEmpty()
                && !NOT_SECRET.matcher(parameter.name()).matches()
                && !isPlaceOfSecret(parameter);
    }

    private static boolean namesSecret(String name) {
        // names of secrets end with one of few letters
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        if (LAST_LETTERS.indexOf(last) < 0) {
            return false;
        }
        for (String secret : SECRETS) {
            if (name.regionMatches(true, name.length() - secret.length(), secret, 0, secret.length())) {
                return true;
            }
        }
        return false;
    }

    /** A default such as an ARN, a path or a dynamic reference tells where the secret is, not what it is. */
    private static boolean isPlaceOfSecret(Parameter parameter) {
        String text = parameter.defaultValue().map(Node::toString).orElse("");
        return text.contains("{{resolve:") || text.startsWith("arn:") || text.contains("/") || text.endsWith(".pem");
    }
}
