package io.github.awslint.stepfunctions;

/** How states select data; a state may depart from its state machine. */
public enum QueryLanguage {
    JSON_PATH,
    JSONATA
}
