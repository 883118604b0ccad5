package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Node;
import java.util.Set;

/**
 * An answer that a method declares.
 *
 * @param place the status code, or what declares it
 * @param statusCode the status code
 * @param headers the names of the headers that it may carry, in lower case
 * @param whole whether these are all headers
 */
public record MethodResponse(Node place, Value statusCode, Set<String> headers, boolean whole) {}
