package io.github.awslint.rules.stepfunctions;

import io.github.awslint.stepfunctions.StateType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of states.
 *
 * <p>https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html and https://states-language.net/spec.html
 */
final class StateFields {

    /** Fields of which one must be there, by type. */
    static final Map<StateType, List<String>> ONE_OF = Map.of(
            StateType.TASK, List.of("Resource"),
            StateType.CHOICE, List.of("Choices"),
            StateType.PARALLEL, List.of("Branches"),
            StateType.MAP, List.of("ItemProcessor", "Iterator"),
            StateType.WAIT, List.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath"));

    /** Fields of a choice that compare nothing. */
    static final Set<String> BESIDE_OPERATORS = Set.of("Variable", "Next", "Comment", "Assign", "Output");

    private static final Set<String> OF_ALL =
            Set.of("Type", "Comment", "QueryLanguage", "Next", "End", "InputPath", "OutputPath", "Assign", "Output");

    private static final Set<String> OF_RESULTS =
            Set.of("Parameters", "Arguments", "ResultPath", "ResultSelector", "Retry", "Catch");

    private static final Map<StateType, Set<String>> OWN = Map.of(
            StateType.TASK,
                    Set.of(
                            "Resource",
                            "TimeoutSeconds",
                            "TimeoutSecondsPath",
                            "HeartbeatSeconds",
                            "HeartbeatSecondsPath",
                            "Credentials"),
            StateType.PASS, Set.of("Result", "ResultPath", "Parameters"),
            StateType.CHOICE, Set.of("Choices", "Default"),
            StateType.WAIT, Set.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath"),
            StateType.SUCCEED, Set.of(),
            StateType.FAIL, Set.of("Cause", "CausePath", "Error", "ErrorPath"),
            StateType.PARALLEL, Set.of("Branches"),
            StateType.MAP,
                    Set.of(
                            "Iterator",
                            "ItemProcessor",
                            "ItemsPath",
                            "Items",
                            "ItemSelector",
                            "ItemReader",
                            "ItemBatcher",
                            "ResultWriter",
                            "MaxConcurrency",
                            "MaxConcurrencyPath",
                            "ToleratedFailureCount",
                            "ToleratedFailureCountPath",
                            "ToleratedFailurePercentage",
                            "ToleratedFailurePercentagePath",
                            "Label"));

    private StateFields() {}

    /** All fields that a state of this type can have; {@code Next} and {@code End} are another rule's matter. */
    static Set<String> of(StateType type) {
        Set<String> fields = new HashSet<>(OF_ALL);
        fields.addAll(OWN.get(type));
        if (type == StateType.TASK || type == StateType.PARALLEL || type == StateType.MAP) {
            fields.addAll(OF_RESULTS);
        }
        return fields;
    }
}
