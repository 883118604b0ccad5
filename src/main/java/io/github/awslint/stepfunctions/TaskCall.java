package io.github.awslint.stepfunctions;

import io.github.awslint.cloudformation.Text;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a task calls, by the form of its {@code Resource} (https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html).
 *
 * @param service such as {@code sqs}; {@code lambda} too where the function's ARN stands there, {@code activity} for a worker
 * @param action the integration's action, such as {@code sendMessage}
 * @param sdk whether the call goes through the SDK integration, whose actions are those of the service's API
 * @param awaits for what the task waits
 */
public record TaskCall(String service, String action, boolean sdk, Wait awaits) {

    /** When a task is done. */
    public enum Wait {
        /** The service has answered. */
        RESPONSE,
        /** The job has run. */
        JOB,
        /** Somebody has sent the token back, or a worker has answered. */
        TOKEN
    }

    private static final Pattern FUNCTION = Pattern.compile("arn:[^:]*:lambda:.*");
    private static final Pattern ACTIVITY = Pattern.compile("arn:[^:]*:states:[^:]*:[^:]*:activity:.*");
    private static final Pattern INTEGRATION =
            Pattern.compile("arn:[^:]*:states:::(aws-sdk:)?([^:.]+):([^:.]+)(\\.sync(?::2)?|\\.waitForTaskToken)?");
    private static final Pattern SUBSTITUTED = Pattern.compile("\\$\\{[^}]*}");

    /** The call of a {@code Resource}; empty where its form is not known. */
    static Optional<TaskCall> of(Node resource) {
        String text = resource instanceof ScalarNode scalar
                ? SUBSTITUTED.matcher(scalar.text()).replaceAll(String.valueOf(Text.HOLE))
                : Text.of(resource).withHoles();
        if (FUNCTION.matcher(text).matches()) {
            return Optional.of(new TaskCall("lambda", "invoke", false, Wait.RESPONSE));
        }
        if (ACTIVITY.matcher(text).matches()) {
            return Optional.of(new TaskCall("activity", "", false, Wait.TOKEN));
        }
        Matcher integration = INTEGRATION.matcher(text);
        return integration.matches()
                ? Optional.of(new TaskCall(
                        integration.group(2),
                        integration.group(3),
                        integration.group(1) != null,
                        wait(integration.group(4))))
                : Optional.empty();
    }

    private static Wait wait(String pattern) {
        if (pattern == null) {
            return Wait.RESPONSE;
        }
        return pattern.startsWith(".sync") ? Wait.JOB : Wait.TOKEN;
    }

    /** Whether the call runs a Lambda function, so that it can fail as Lambda fails. */
    public boolean isFunction() {
        return service.equals("lambda") && action.equals("invoke");
    }
}
