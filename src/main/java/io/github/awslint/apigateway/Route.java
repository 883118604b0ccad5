package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.lambda.FunctionTarget;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;

/**
 * A method of a path, or a route of a WebSocket API, with what it calls. Where a template leaves open what a part is, the part is empty
 * or unknown.
 *
 * @param kind the kind of API
 * @param api the API, where the template declares it
 * @param owner the resource that declares the route
 * @param place where findings about the route as a whole belong
 * @param httpMethod in capitals; ANY for all; empty where unknown or without meaning
 * @param path the path, starting with a slash; where it is not known, what stands for it: a logical id, or an empty text
 * @param integration what it calls; empty where it cannot be read
 * @param targets the functions of the template that it calls
 * @param method the properties of a REST method, or the operation of an OpenAPI document
 * @param authorization whether a caller must show who it is
 * @param responses the declared answers
 * @param responsesWhole whether these are all declared answers
 */
public record Route(
        Optional<ApiKind> kind,
        Optional<Api> api,
        Resource owner,
        Node place,
        Optional<String> httpMethod,
        String path,
        Optional<Integration> integration,
        List<FunctionTarget> targets,
        MapNode method,
        Authorization authorization,
        List<MethodResponse> responses,
        boolean responsesWhole) {

    /** Whether this is a route of a REST API. */
    public boolean isRest() {
        return is(ApiKind.REST);
    }

    /** Whether this is a route of a kind of API. */
    public boolean is(ApiKind wanted) {
        return kind.isPresent() && kind.get() == wanted;
    }

    /** Whether the route answers to a method. */
    public boolean isMethod(String name) {
        return httpMethod.isPresent() && httpMethod.get().equals(name);
    }

    /** The name for messages: the HTTP method and path, or the resource that declares the route. */
    public String title() {
        boolean readable = path.startsWith("/") && httpMethod.isPresent();
        return readable
                ? httpMethod.get() + " " + path
                : httpMethod.map(name -> name + " ").orElse("") + "\"" + owner.logicalId() + "\"";
    }
}
