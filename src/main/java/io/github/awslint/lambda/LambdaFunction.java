package io.github.awslint.lambda;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.iam.Role;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** A function of a template: one view of {@code AWS::Lambda::Function} and {@code AWS::Serverless::Function}. */
public final class LambdaFunction {

    static final String PLAIN = "AWS::Lambda::Function";
    static final String SERVERLESS = "AWS::Serverless::Function";

    private final Resource resource;
    private List<Role> roles;
    private List<Value.Property> environment;

    LambdaFunction(Resource resource) {
        this.resource = resource;
    }

    /** The function's resource. */
    public Resource resource() {
        return resource;
    }

    /** The logical id. */
    public String name() {
        return resource.logicalId();
    }

    /** Whether SAM makes the function, and with it a role where none is given. */
    public boolean isServerless() {
        return resource.type().equals(SERVERLESS);
    }

    /** What a property is that both types have under the same name. */
    public Value value(String property, String... path) {
        return resource.value(property, path);
    }

    /** The timeout in seconds; 3 where absent. */
    public Value timeout() {
        return resource.value("Timeout");
    }

    /** {@code Active} or {@code PassThrough}; SAM also knows {@code Disabled}. */
    public Value tracingMode() {
        return isServerless() ? resource.value("Tracing") : resource.value("TracingConfig", "Mode");
    }

    /** The environment variables. */
    public synchronized List<Value.Property> environment() {
        if (environment == null) {
            environment = resource.value("Environment", "Variables").entries();
        }
        return environment;
    }

    /** Whether the function runs on one of the managed Java runtimes. */
    public boolean isJava() {
        return resource.value("Runtime")
                .text()
                .filter(runtime -> runtime.startsWith("java"))
                .isPresent();
    }

    /** Whether the function surely is attached to a VPC or may be. */
    public boolean mayUseVpc() {
        return !resource.value("VpcConfig").isAbsent();
    }

    /** The roles of the template that the function can have; a role that SAM makes, or of another stack, is none. */
    public synchronized List<Role> roles() {
        if (roles == null) {
            roles = Role.named(resource.value("Role"), resource.template());
        }
        return roles;
    }

    /** Whether a node stands in the function itself; else it is inherited from {@code Globals} or comes from a mapping. */
    public boolean holds(Node node) {
        return node.location().source().equals(resource.body().location().source())
                && resource.body().location().range().encloses(node.location().range());
    }

    /** Where to report a value: there if it stands in the function, else at the function's name. */
    public Node placeFor(Node node) {
        return holds(node) ? node : key();
    }

    /** The key that names the function. */
    public ScalarNode key() {
        return resource.key();
    }

    @Override
    public String toString() {
        return resource.toString();
    }
}
