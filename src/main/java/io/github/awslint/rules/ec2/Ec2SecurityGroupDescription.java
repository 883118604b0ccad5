package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** A name or description with characters that EC2 does not take: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html */
final class Ec2SecurityGroupDescription implements Rule<Template> {

    private static final String ALLOWED = "._-:/()#,@[]+=&;{}!$*";
    private static final int LONGEST = 255;

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::EC2::SecurityGroup").forEach(resource -> {
            for (PropertyObject group : PropertyObject.of(resource)) {
                check(group.known("GroupDescription"), report);
                check(group.known("GroupName"), report);
            }
        });
        for (PropertyObject rule : SecurityGroupRules.of(template)) {
            check(rule.known("Description"), report);
        }
    }

    private static void check(List<Known> values, Reporter report) {
        for (Known known : values) {
            String text = known.text().orElse("");
            int wrong = firstWrong(text);
            if (wrong >= 0) {
                report.at(
                        known.place(),
                        "Text has the character %s, EC2 takes letters, digits, spaces and %s%s"
                                .formatted(shown(text.codePointAt(wrong)), ALLOWED, known.clause()));
            } else if (text.length() > LONGEST) {
                report.at(
                        known.place(),
                        "Text has %d characters, EC2 takes %d%s".formatted(text.length(), LONGEST, known.clause()));
            }
        }
    }

    private static int firstWrong(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain = letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '0' && letter <= '9'
                    || letter == ' ';
            // a line break at the end comes from a block scalar, which nobody knows EC2 to refuse
            boolean atEnd = letter == '\n' && i == text.length() - 1;
            if (!plain && !atEnd && ALLOWED.indexOf(letter) < 0) {
                return i;
            }
        }
        return -1;
    }

    private static String shown(int character) {
        return character < ' ' ? "U+%04X".formatted(character) : "'" + Character.toString(character) + "'";
    }
}
