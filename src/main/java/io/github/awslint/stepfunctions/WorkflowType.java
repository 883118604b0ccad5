package io.github.awslint.stepfunctions;

import java.util.Arrays;
import java.util.Optional;

/** How executions run; it stands in the template, not in the definition. */
public enum WorkflowType {
    STANDARD,
    EXPRESS;

    /** The type of this name, as templates write it. */
    static Optional<WorkflowType> of(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
