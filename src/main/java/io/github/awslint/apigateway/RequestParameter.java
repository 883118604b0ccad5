package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A query parameter or header that a REST method says it reads; path parameters are left out.
 *
 * @param place where it is declared
 * @param name such as {@code querystring.page} or {@code header.Accept}
 * @param cached whether SAM is told, or may be, that it distinguishes cached answers
 */
public record RequestParameter(Node place, String name, boolean cached) {

    private static final String METHOD = "method.request.";

    /** The declared parameters of a route in document order. */
    public static List<RequestParameter> of(Route route) {
        Value method = route.owner().template().value(route.method());
        List<RequestParameter> found = new ArrayList<>();
        if (route.owner().type().equals("AWS::ApiGateway::Method")) {
            for (Value.Property parameter : method.get("RequestParameters").entries()) {
                add(parameter.entry().key(), parameter.name(), false, found);
            }
        } else if (route.owner().type().equals("AWS::Serverless::Function")) {
            method.get("RequestParameters").items().forEach(item -> ofEvent(item, found));
        } else {
            method.get("parameters").items().forEach(item -> ofOperation(item, found));
        }
        return found;
    }

    private static void ofEvent(Value item, List<RequestParameter> found) {
        for (Known known : item.known()) {
            known.scalar().ifPresent(name -> add(name, name.text(), false, found));
        }
        for (Value.Property parameter : item.entries()) {
            Value caching = parameter.value().get("Caching");
            boolean cached = !caching.isAbsent() && !caching.isFalse();
            add(parameter.entry().key(), parameter.name(), cached, found);
        }
    }

    private static void ofOperation(Value item, List<RequestParameter> found) {
        Optional<String> kind = item.get("in").text().map(in -> in.equals("query") ? "querystring" : in);
        Optional<String> name = item.get("name").text();
        if (kind.isPresent() && name.isPresent()) {
            add(item.get("name").place(), METHOD + kind.get() + "." + name.get(), false, found);
        }
    }

    private static void add(Node place, String name, boolean cached, List<RequestParameter> found) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (folded.startsWith(METHOD + "querystring.") || folded.startsWith(METHOD + "header.")) {
            found.add(new RequestParameter(place, name.substring(METHOD.length()), cached));
        }
    }
}
