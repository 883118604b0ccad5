package io.github.awslint.bootstrap;

import java.util.Optional;

/**
 * CloudFormation's helper scripts (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-helper-scripts-reference.html). Their
 * short options differ: {@code -s} is the stack, but for cfn-signal it is success; {@code -r} the resource, but for cfn-signal the reason.
 */
public enum Helper {
    CFN_INIT("cfn-init"),
    CFN_SIGNAL("cfn-signal"),
    CFN_GET_METADATA("cfn-get-metadata"),
    CFN_HUP("cfn-hup");

    private static final Helper[] ALL = values();

    private final String program;

    Helper(String program) {
        this.program = program;
    }

    /** The name of its program. */
    public String program() {
        return program;
    }

    /** The script whose name stands at an offset of a text, if one does. */
    static Optional<Helper> at(int start, String text) {
        for (Helper helper : ALL) {
            if (text.startsWith(helper.program, start)) {
                return Optional.of(helper);
            }
        }
        return Optional.empty();
    }

    /** The letter that stands for a long option, where there is one. */
    Optional<String> shortFormOf(String option) {
        boolean signal = this == CFN_SIGNAL;
        return switch (option) {
            case "--stack" -> signal ? Optional.empty() : Optional.of("-s");
            case "--resource" -> signal ? Optional.empty() : Optional.of("-r");
            case "--configsets" -> this == CFN_INIT ? Optional.of("-c") : Optional.empty();
            case "--url" -> signal ? Optional.empty() : Optional.of("-u");
            case "--exit-code" -> signal ? Optional.of("-e") : Optional.empty();
            case "--credential-file" -> Optional.of("-f");
            default -> Optional.empty();
        };
    }
}
