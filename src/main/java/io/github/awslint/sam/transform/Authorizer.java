package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A Lambda authorizer of an API.
 *
 * @param name its name
 * @param properties what it is made of, a function among it
 */
record Authorizer(ScalarNode name, Properties properties) {

    /** The authorizers of an API that call a function. */
    static List<Authorizer> of(Properties api) {
        List<Authorizer> authorizers = new ArrayList<>();
        for (Entry entry : api.entries("Auth", "Authorizers")) {
            if (entry.value() instanceof MapNode map) {
                Properties properties = new Properties(api.template(), map);
                if (properties.has("FunctionArn")) {
                    authorizers.add(new Authorizer(entry.key(), properties));
                }
            }
        }
        return authorizers;
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
