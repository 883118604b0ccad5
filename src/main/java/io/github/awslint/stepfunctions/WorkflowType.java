package io.github.awslint.stepfunctions;

/** How executions run; it stands in the template, not in the definition. */
public enum WorkflowType {
    STANDARD,
    EXPRESS
}
