package io.github.awslint.iam;

import io.github.awslint.cloudformation.Text;
import io.github.awslint.syntax.Node;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an ARN or of a pattern for ARNs, of which parts may be known only at deployment.
 *
 * @param text with {@link Text#HOLE} for each part that is not known
 */
public record ArnText(String text) {

    private static final Pattern PARTITION = Pattern.compile("aws[A-Za-z-]*|\\*");
    private static final Pattern ACCOUNT = Pattern.compile("|\\d{12}|aws|cloudfront|[\\d*?]*[*?][\\d*?]*");
    private static final int FIELDS = 6;
    private static final int ACCOUNT_DIGITS = 12;
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^!}][^}]*}");

    private static final String UNKNOWN = String.valueOf(Text.HOLE);

    /** Values of the right form for what every deployment has. */
    private static final Map<String, String> SAMPLES =
            Map.of("AWS::AccountId", "123456789012", "AWS::Region", "us-east-1", "AWS::Partition", "aws");

    /** The text that a node of a policy makes. */
    public static ArnText of(Node node, PolicyDocument policy) {
        StringBuilder text = new StringBuilder();
        for (Text.Part part : Text.of(node).parts()) {
            if (part instanceof Text.Part.Literal literal) {
                text.append(literal.text());
            } else {
                text.append(sample(((Text.Part.Hole) part).name().orElse("")));
            }
        }
        String literal = text.toString();
        return new ArnText(
                policy.substituted() && literal.contains("${")
                        ? VARIABLE.matcher(literal)
                                .replaceAll(variable -> Matcher.quoteReplacement(sample(variable.group()
                                        .substring(2, variable.group().length() - 1))))
                        : literal);
    }

    private static String sample(String name) {
        return SAMPLES.getOrDefault(name, UNKNOWN);
    }

    /** Whether all of the text is known, pseudo parameters aside. */
    public boolean isKnown() {
        return known() == text.length() && !isOpen();
    }

    /** Why IAM would not take the text as a resource; empty where it would, or where that cannot be said. */
    public Optional<String> problem() {
        if (text.equals("*") || isOpen()) {
            return Optional.empty();
        }
        Optional<String> variable = earlyVariable();
        if (variable.isPresent()) {
            return Optional.of("has %s before its fifth colon, where no variable is replaced; use Fn::Sub"
                    .formatted(variable.get()));
        }
        int known = known();
        String start = text.substring(0, known);
        boolean arn = start.startsWith("arn:") || known < text.length() && "arn:".startsWith(start);
        if (!arn) {
            return known == 0 && !text.isEmpty()
                    ? Optional.empty()
                    : Optional.of("is no ARN; write arn:aws:service:region:account:resource, or \"*\"");
        }
        return hasAllFields(start) || known == text.length() ? fieldProblem() : Optional.empty();
    }

    private static boolean hasAllFields(String start) {
        int colon = -1;
        for (int field = 1; field < FIELDS; field++) {
            colon = start.indexOf(':', colon + 1);
            if (colon < 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> fieldProblem() {
        if (hasUsualFields()) {
            return Optional.empty();
        }
        String[] fields = text.split(":", FIELDS);
        if (!fields[1].equals("aws") && !PARTITION.matcher(fields[1]).matches()) {
            return Optional.of("has no partition such as aws behind arn:");
        }
        if (fields.length < FIELDS || fields[FIELDS - 1].isEmpty()) {
            // a star at the end stands for the fields behind it, too
            return text.endsWith("*") && fields.length > 3
                    ? Optional.empty()
                    : Optional.of("has too few fields; write arn:aws:service:region:account:resource");
        }
        return fields[4].isEmpty() || ACCOUNT.matcher(fields[4]).matches()
                ? Optional.empty()
                : Optional.of("has \"%s\" where a 12-digit account id belongs".formatted(fields[4]));
    }

    /** Whether partition and account are the ones of nearly all ARNs, so that the fields need not be taken apart. */
    private boolean hasUsualFields() {
        if (!text.startsWith("arn:aws:")) {
            return false;
        }
        int region = text.indexOf(':', "arn:aws:".length());
        int account = region < 0 ? -1 : text.indexOf(':', region + 1);
        int resource = account < 0 ? -1 : text.indexOf(':', account + 1);
        return resource >= 0 && resource + 1 < text.length() && isUsualAccount(account + 1, resource);
    }

    /** Whether no account stands there, any, or one that is written in digits. */
    private boolean isUsualAccount(int start, int end) {
        int length = end - start;
        if (length == 0 || length == 1 && text.charAt(start) == '*') {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return length == ACCOUNT_DIGITS;
    }

    /** How many characters are known up to the first part that is not. */
    private int known() {
        int hole = text.indexOf(Text.HOLE);
        int variable = text.indexOf("${");
        int end = hole < 0 ? text.length() : hole;
        return variable < 0 ? end : Math.min(end, variable);
    }

    /** Placeholders of other tools, and references that the deployment resolves. */
    private boolean isOpen() {
        return text.contains("{{") || text.contains("`") || text.startsWith("@") || text.contains("<%");
    }

    /** A variable of IAM or a pseudo parameter among the first five fields; other variables may be another tool's. */
    private Optional<String> earlyVariable() {
        if (!text.contains("${")) {
            return Optional.empty();
        }
        int colons = 0;
        int at = 0;
        while (at < text.length() && colons < FIELDS - 1) {
            if (text.charAt(at) == Text.HOLE) {
                return Optional.empty();
            }
            if (text.startsWith("${", at)) {
                int close = text.indexOf('}', at);
                if (close < 0) {
                    return Optional.empty();
                }
                String name = text.substring(at + 2, close).strip();
                if (name.startsWith("AWS::") || name.startsWith("aws:")) {
                    return Optional.of(text.substring(at, close + 1));
                }
                at = close + 1;
                continue;
            }
            colons += text.charAt(at++) == ':' ? 1 : 0;
        }
        return Optional.empty();
    }
}
