package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.stream.Stream;

/**
 * A Lambda authorizer of an API.
 *
 * @param name its name
 * @param properties what it is made of, a function among it
 */
record Authorizer(ScalarNode name, Properties properties) {

    /** The authorizers of an API that call a function. */
    static Stream<Authorizer> of(Properties api) {
        return api.entries("Auth", "Authorizers").stream()
                .filter(entry -> entry.value() instanceof MapNode)
                .map(entry -> of(api, entry))
                .filter(authorizer -> authorizer.properties().has("FunctionArn"));
    }

    private static Authorizer of(Properties api, Entry entry) {
        return new Authorizer(entry.key(), new Properties(api.template(), (MapNode) entry.value()));
    }

    boolean isTrue(String property) {
        return properties.isTrue(property);
    }

    /** What lets the API call the function. */
    GeneratedResource permission(Serverless api) {
        return api.make(name.text() + "AuthorizerPermission", "AWS::Lambda::Permission", name)
                .using(properties.get("FunctionArn"))
                .needing(api.logicalId());
    }
}
