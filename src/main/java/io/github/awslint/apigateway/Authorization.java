package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Node;

/**
 * Whether a route asks a caller who it is.
 *
 * @param state what is known
 * @param place where it is said; the route where nothing is said
 * @param name what is asked for, such as {@code AWS_IAM} or {@code API key}; for messages
 */
public record Authorization(State state, Node place, String name) {

    /** What is known about it. */
    public enum State {
        NONE,
        REQUIRED,
        UNKNOWN
    }

    static Authorization unknown(Node place) {
        return new Authorization(State.UNKNOWN, place, "");
    }

    static Authorization none(Node place) {
        return new Authorization(State.NONE, place, "NONE");
    }

    /** As a REST method says it. */
    static Authorization ofMethod(Node method, Value type, Value apiKeyRequired) {
        boolean open = type.isAbsent() || type.is("NONE");
        if (!open && type.text().isPresent()) {
            return new Authorization(
                    State.REQUIRED, type.known().get(0).place(), type.text().get());
        }
        if (apiKeyRequired.isTrue()) {
            return new Authorization(
                    State.REQUIRED, apiKeyRequired.known().get(0).place(), "API key");
        }
        boolean keyless = apiKeyRequired.isAbsent() || apiKeyRequired.isFalse();
        return open && keyless ? none(method) : unknown(method);
    }

    /** As an operation of an OpenAPI document says it: a list of alternatives, each a mapping from schemes to scopes. */
    static Authorization ofOperation(Node operation, Value security) {
        if (security.isAbsent()) {
            return none(operation);
        }
        if (!security.isWholeList() || security.alternatives().size() != 1) {
            return unknown(operation);
        }
        for (Value alternative : security.items()) {
            if (!alternative.isWholeMap() || alternative.entries().isEmpty()) {
                return alternative.isWholeMap() ? none(operation) : unknown(operation);
            }
        }
        boolean open = security.items().isEmpty()
                || security.items().stream()
                        .flatMap(item -> item.entries().stream())
                        .anyMatch(scheme -> scheme.name().equals("NONE"));
        return open
                ? none(operation)
                : new Authorization(
                        State.REQUIRED,
                        security.known().get(0).place(),
                        security.items().get(0).entries().get(0).name());
    }
}
