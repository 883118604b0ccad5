package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.PolicyDocuments;
import io.github.awslint.iam.PolicyKind;
import io.github.awslint.iam.Role;
import io.github.awslint.iam.Statement;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The AWS services that a function's code calls by itself, judged by the actions that its policies name. What Lambda does in the function's
 * name (polling a queue, writing logs and traces, making network interfaces) never counts, nor what a wildcard may mean.
 */
final class OutsideCalls {

    private static final Set<String> ACTIONS = Set.of(
            "secretsmanager:getsecretvalue",
            "ssm:getparameter",
            "ssm:getparameters",
            "ssm:getparametersbypath",
            "sqs:sendmessage",
            "sns:publish",
            "lambda:invokefunction",
            "events:putevents",
            "states:startexecution",
            "kinesis:putrecord",
            "kinesis:putrecords",
            "dynamodb:getitem",
            "dynamodb:putitem",
            "dynamodb:updateitem",
            "dynamodb:query",
            "s3:getobject",
            "s3:putobject");

    /** The same by SAM's policy templates. */
    private static final Map<String, String> TEMPLATES = Map.of(
            "AWSSecretsManagerGetSecretValuePolicy", "secretsmanager",
            "SSMParameterReadPolicy", "ssm",
            "SSMParameterWithSlashPrefixReadPolicy", "ssm",
            "SQSSendMessagePolicy", "sqs",
            "SNSPublishMessagePolicy", "sns",
            "LambdaInvokePolicy", "lambda",
            "EventBridgePutEventsPolicy", "events",
            "StepFunctionsExecutionPolicy", "states",
            "DynamoDBCrudPolicy", "dynamodb",
            "DynamoDBReadPolicy", "dynamodb");

    /** Where Lambda itself sends what a function did not manage, which takes the same permissions. */
    private static final Set<String> DESTINATIONS = Set.of("sqs", "sns", "lambda", "events");

    private static final List<String> OWN_DESTINATIONS =
            List.of("DeadLetterConfig", "DeadLetterQueue", "EventInvokeConfig");

    private OutsideCalls() {}

    /** The services by the names that IAM and endpoints have for them, in the order of the policies. */
    static Set<String> of(LambdaFunction function, LambdaFunctions functions) {
        Set<String> services = new LinkedHashSet<>();
        List<Resource> holders = new ArrayList<>(List.of(function.resource()));
        function.roles().stream().map(Role::resource).forEach(holders::add);
        for (Resource holder : holders) {
            for (PolicyDocument policy : PolicyDocuments.of(holder, PolicyKind.IDENTITY)) {
                policy.statements().forEach(statement -> add(statement, services));
            }
        }
        for (Value policy : function.value("Policies").items()) {
            for (Value.Property template : policy.entries()) {
                if (TEMPLATES.containsKey(template.name())) {
                    services.add(TEMPLATES.get(template.name()));
                }
            }
        }
        if (hasDestination(function, functions)) {
            services.removeAll(DESTINATIONS);
        }
        return services;
    }

    private static void add(Statement statement, Set<String> services) {
        if (!statement.get("Effect").is("Allow")) {
            return;
        }
        for (Alternative action : statement.members("Action")) {
            if (action instanceof Alternative.Known known && !known.byDefault()) {
                known.text()
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .filter(ACTIONS::contains)
                        .ifPresent(text -> services.add(text.substring(0, text.indexOf(':'))));
            }
        }
    }

    private static boolean hasDestination(LambdaFunction function, LambdaFunctions functions) {
        boolean own = OWN_DESTINATIONS.stream()
                .anyMatch(property -> !function.value(property).isAbsent());
        boolean ofSource = functions.eventSources(function).stream()
                .anyMatch(
                        source -> !source.properties().get("DestinationConfig").isAbsent());
        return own
                || ofSource
                || functions.template().resources("AWS::Lambda::EventInvokeConfig").stream()
                        .findAny()
                        .isPresent();
    }
}
