package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one answer of a backend becomes an answer to the client.
 *
 * @param node the declaration
 * @param statusCode the status code that it answers with
 * @param parameters what it writes into headers, by {@code method.response.header.NAME}
 * @param templates what it writes into the body, by media type
 */
public record IntegrationResponse(MapNode node, Value statusCode, Value parameters, Value templates) {

    private static final String HEADER = "method.response.header.";

    static List<IntegrationResponse> ofMethod(Value response) {
        return of(response, "StatusCode", "ResponseParameters", "ResponseTemplates");
    }

    static List<IntegrationResponse> ofOpenApi(Value response) {
        return of(response, "statusCode", "responseParameters", "responseTemplates");
    }

    private static List<IntegrationResponse> of(Value response, String status, String parameters, String templates) {
        return response.known().stream()
                .flatMap(known -> known.map().stream())
                .map(node -> new IntegrationResponse(
                        node, response.get(status), response.get(parameters), response.get(templates)))
                .toList();
    }

    /** The headers that the response writes. */
    public List<Value.Property> headers() {
        List<Value.Property> headers = new ArrayList<>();
        for (Value.Property parameter : parameters.entries()) {
            if (parameter.name().regionMatches(true, 0, HEADER, 0, HEADER.length())) {
                headers.add(parameter);
            }
        }
        return headers;
    }

    /** What a header is set to. */
    public Optional<Value.Property> header(String name) {
        for (Value.Property header : headers()) {
            if (header.name().length() == HEADER.length() + name.length()
                    && header.name().regionMatches(true, HEADER.length(), name, 0, name.length())) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }

    /** The name of the header that a parameter writes, in lower case. */
    public static Optional<String> headerName(Value.Property parameter) {
        String name = parameter.name().toLowerCase(Locale.ROOT);
        return name.startsWith(HEADER) ? Optional.of(name.substring(HEADER.length())) : Optional.empty();
    }
}
