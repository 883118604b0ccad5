package io.github.awslint.secrets;

import java.util.regex.Pattern;

/** Tells a secret that is written out from the name of one, from where one is kept, and from a text that only holds its place. */
public final class PlainSecret {

    private static final Pattern NAME = Pattern.compile(
            "(?i)(.*[^a-z])?(\\w*password|passwd|pwd|passphrase|\\w*secret|\\w*token|\\w*api_?key|\\w*private_?key|\\w*access_?key|\\w*credentials?)[0-9]*");
    private static final Pattern PLACE = Pattern.compile(
            "(?i)arn:.*|/.*|https?://.*|true|false|null|none|[0-9]{1,5}|[a-z0-9._-]+(/[a-z0-9._-]+)+|.*\\.(pem|key|jks|p12)");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i).*(change|fill_?|replace|your|todo|tbd|example|dummy|placeholder|default|empty|initial|insert|update|set_?me|secret_?here|xxx|\\*\\*\\*|<|>|\\$\\{|\\{\\{).*");
    private static final Pattern ACCESS_KEY = Pattern.compile("(AKIA|ASIA)(?!IOSFODNN7EXAMPLE)[0-9A-Z]{16}");

    private PlainSecret() {}

    /** Whether what has this name is a secret by its name: {@code /shop/db/password}, {@code apiKey}. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether a text that stands where a secret belongs may be one: it is neither a place nor a filler. */
    public static boolean mayBe(String text) {
        String stripped = text.strip();
        return stripped.length() > 2
                && !PLACE.matcher(stripped).matches()
                && !PLACEHOLDER.matcher(stripped).matches();
    }

    /** Whether a text holds the id of an access key of AWS. */
    public static boolean hasAccessKey(String text) {
        return ACCESS_KEY.matcher(text).find();
    }
}
