package io.github.awslint.stepfunctions;

import java.util.Optional;

/** The types of states (https://docs.aws.amazon.com/step-functions/latest/dg/workflow-states.html). */
public enum StateType {
    TASK("Task"),
    PASS("Pass"),
    CHOICE("Choice"),
    WAIT("Wait"),
    SUCCEED("Succeed"),
    FAIL("Fail"),
    PARALLEL("Parallel"),
    MAP("Map");

    private final String label;

    StateType(String label) {
        this.label = label;
    }

    /** The name in definitions. */
    public String label() {
        return label;
    }

    /** Whether a state of this type says by {@code Next} or {@code End} what comes after it. */
    public boolean hasNextOrEnd() {
        return this != CHOICE && this != SUCCEED && this != FAIL;
    }

    static Optional<StateType> of(String label) {
        for (StateType type : values()) {
            if (type.label.equals(label)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
