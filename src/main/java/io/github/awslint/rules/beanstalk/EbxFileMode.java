package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import java.util.regex.Pattern;

/** A file mode that is not the six octal digits in quotes that it should be. */
final class EbxFileMode implements Rule<ExtensionsFile> {

    private static final Pattern OCTAL = Pattern.compile("[0-7]+");
    private static final Pattern WRITABLE_BY_ALL = Pattern.compile("[0-7]{5}[2367]");

    @Override
    public void check(ExtensionsFile file, Reporter report) {
        for (Entry entry : file.entries("files")) {
            if (entry.value() instanceof MapNode map) {
                map.scalar("mode")
                        .filter(mode -> !mode.isNull() && !Placeholders.in(mode.text()))
                        .ifPresent(mode -> mode(mode, map, report));
            }
        }
    }

    private static void mode(ScalarNode mode, MapNode file, Reporter report) {
        String text = mode.text().strip();
        boolean unquoted = mode.type() == ScalarType.INTEGER && text.length() > 1 && text.startsWith("0");
        if (!OCTAL.matcher(text).matches()) {
            report.at(mode, "Mode \"" + text + "\" is not octal; write six digits from 0 to 7 such as \"000644\"");
        } else if (unquoted && mode.asInteger().isPresent()) {
            report.at(
                            mode,
                            "Mode " + text + " without quotes is the number "
                                    + mode.asInteger().getAsLong() + " to YAML; write \"" + sixDigits(text) + "\"")
                    .as(Severity.WARNING);
        } else if (text.length() != 6) {
            report.at(
                            mode,
                            "Mode \"" + text + "\" has " + text.length() + " digits, not six; write \""
                                    + sixDigits(text) + "\"")
                    .as(Severity.WARNING);
        } else if (text.startsWith("120") && !file.has("content")) {
            report.at(mode, "Mode \"" + text + "\" makes a symbolic link, but no content names its target");
        } else if (WRITABLE_BY_ALL.matcher(text).matches() && !text.startsWith("120")) {
            report.at(mode, "Mode \"" + text + "\" lets every user write; leave the last digit's 2 out")
                    .as(Severity.INFO);
        }
    }

    private static String sixDigits(String text) {
        return text.length() >= 6 ? text : "0".repeat(6 - text.length()) + text;
    }
}
