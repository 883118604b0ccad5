package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What API Gateway calls for a route, in whatever form it is declared. */
public final class Integration {

    private final Dialect dialect;
    private final Node node;
    private final Value value;
    private final Optional<String> type;
    /** Asked for by many rules; made when first needed. */
    private List<IntegrationResponse> responses;

    /**
     * @param node the declaration, to point at its entries
     * @param value the same, to read it
     */
    Integration(Dialect dialect, Node node, Value value) {
        this.dialect = dialect;
        this.node = node;
        this.value = value;
        this.type = dialect == Dialect.SAM_EVENT || dialect == Dialect.SAM_ROUTE
                ? Optional.of("AWS_PROXY")
                : get(IntegrationProperty.TYPE).text().map(name -> name.toUpperCase(Locale.ROOT));
    }

    /** The declaration. */
    public Node node() {
        return node;
    }

    /** What a property can be; absent where this kind of declaration has no such property. */
    public Value get(IntegrationProperty property) {
        return value.get(property.name(dialect));
    }

    /** The entry of a property, to point at it. */
    public Optional<Entry> entry(IntegrationProperty property) {
        return node instanceof MapNode map ? map.entry(property.name(dialect)) : Optional.empty();
    }

    /** Where to report a missing or unreadable property: its key, else the declaration. */
    public Node place(IntegrationProperty property) {
        return entry(property).<Node>map(Entry::key).orElse(node);
    }

    /** The type in capitals: AWS, AWS_PROXY, HTTP, HTTP_PROXY or MOCK; empty where it is not known. */
    public Optional<String> type() {
        return type;
    }

    /** Whether the answer passes through as the backend gives it. */
    public boolean isProxy() {
        return type.isPresent() && type.get().endsWith("_PROXY");
    }

    /** Whether API Gateway shapes the answer itself. */
    public boolean isCustom() {
        return type.isPresent() && !type.get().endsWith("_PROXY");
    }

    /** Whether the answer may be streamed, for which other time limits hold. */
    public boolean mayStream() {
        Value mode = get(IntegrationProperty.TRANSFER_MODE);
        return !mode.isAbsent()
                && mode.text()
                        .filter(text -> text.toUpperCase(Locale.ROOT).matches("(RESPONSE_)?BUFFER.*"))
                        .isEmpty();
    }

    /** Whether a header may ask Lambda not to wait for the function. */
    public boolean mayBeAsynchronous() {
        Value parameters = get(IntegrationProperty.REQUEST_PARAMETERS);
        if (!parameters.isWholeMap()) {
            return true;
        }
        for (Value.Property parameter : parameters.entries()) {
            if (parameter.name().toLowerCase(Locale.ROOT).contains("invocation-type")) {
                return true;
            }
        }
        return false;
    }

    /** The integration responses in document order; none where they cannot be read. */
    public synchronized List<IntegrationResponse> responses() {
        if (responses == null) {
            responses = readResponses();
        }
        return responses;
    }

    private List<IntegrationResponse> readResponses() {
        List<IntegrationResponse> found = new ArrayList<>();
        Value declared = get(IntegrationProperty.RESPONSES);
        if (dialect == Dialect.REST_METHOD) {
            declared.items().forEach(item -> found.addAll(IntegrationResponse.ofMethod(item)));
        } else if (dialect == Dialect.OPEN_API) {
            declared.entries().forEach(response -> found.addAll(IntegrationResponse.ofOpenApi(response.value())));
        }
        return List.copyOf(found);
    }

    /** Whether some answer writes a header, by whatever value. */
    public boolean sendsHeader(String name) {
        for (IntegrationResponse response : responses()) {
            if (response.header(name).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
