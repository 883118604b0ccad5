package io.github.awslint.beanstalk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of platform versions that can be updated in place
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-glossary.html).
 *
 * @param system such as {@code 64bit amazon linux 2023}, in lower case
 * @param runtime such as {@code corretto 21}, in lower case
 */
public record PlatformBranch(String system, String runtime) {

    private static final Pattern SOLUTION_STACK =
            Pattern.compile("(\\d\\dbit [^/]{1,60}?)(?: v\\d[\\d.]*)? running (?!on )([^/]{1,80})");
    private static final Pattern BRANCH =
            Pattern.compile("(?:arn:.{1,60}:platform/)?([^/]{1,80}) running on (\\d\\dbit [^/]{1,60})(?:/[\\d.]+)?");

    /** The branch of a platform in any of the three ways to write one; empty where it is not named in full. */
    public static Optional<PlatformBranch> of(Platform platform) {
        String text = platform.text().strip();
        Matcher branch = BRANCH.matcher(text);
        if (branch.matches()) {
            return Optional.of(of(branch.group(2), branch.group(1)));
        }
        Matcher stack = SOLUTION_STACK.matcher(text);
        return stack.matches() ? Optional.of(of(stack.group(1), stack.group(2))) : Optional.empty();
    }

    private static PlatformBranch of(String system, String runtime) {
        // solution stacks of Amazon Linux 1 bore its release, its branches did not
        String name = system.strip().toLowerCase(Locale.ROOT).replaceFirst("(amazon linux) 201\\d\\.\\d\\d$", "$1");
        return new PlatformBranch(name, runtime.strip().toLowerCase(Locale.ROOT));
    }
}
