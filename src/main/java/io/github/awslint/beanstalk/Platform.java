package io.github.awslint.beanstalk;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The platform that a file names.
 *
 * @param text a solution stack such as {@code 64bit Amazon Linux 2023 v4.6.5 running Corretto 21}, or a platform's ARN
 * @param location where it stands
 */
public record Platform(String text, Location location) {

    private static final Pattern AMAZON_LINUX_2_OR_LATER = Pattern.compile("Amazon Linux (2|2023)( |/|$)");
    private static final Pattern AMAZON_LINUX_2 = Pattern.compile("Amazon Linux 2( |/|$)");
    private static final Pattern OWNED = Pattern.compile("arn:aws[a-z-]*:elasticbeanstalk:[^:]*:\\d{12}:platform/.*");

    /** The platform that {@code env.yaml} or a saved configuration names, be it by a placeholder. */
    static Optional<Platform> of(MapNode root) {
        return root.scalar("SolutionStack")
                .or(() -> root.map("Platform").flatMap(platform -> platform.scalar("PlatformArn")))
                .filter(name -> !name.isNull())
                .map(name -> new Platform(name.text(), name.location()));
    }

    /** Whether it is named as it is. */
    public boolean isKnown() {
        return !Placeholders.in(text);
    }

    /** Whether it is known to run on Amazon Linux 2 or 2023. */
    public boolean isAmazonLinux2OrLater() {
        return AMAZON_LINUX_2_OR_LATER.matcher(text).find();
    }

    /** Whether it is known to run on Amazon Linux 1. */
    public boolean isAmazonLinux1() {
        return text.contains("Amazon Linux")
                && !AMAZON_LINUX_2_OR_LATER.matcher(text).find();
    }

    /** Whether it is known to run on Amazon Linux 2, not 2023. */
    public boolean isAmazonLinux2() {
        return AMAZON_LINUX_2.matcher(text).find();
    }

    /** Whether somebody made, or may have made, this platform in an account of their own: it may define options of its own. */
    public boolean isCustom() {
        return OWNED.matcher(text).matches() || !isKnown();
    }
}
