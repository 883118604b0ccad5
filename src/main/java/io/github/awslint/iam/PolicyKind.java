package io.github.awslint.iam;

/** What a policy document says, which decides the elements that its statements must, may and must not have. */
public enum PolicyKind {
    /** What the user, group or role may do that it is attached to. */
    IDENTITY(Need.FORBIDDEN, Need.REQUIRED),
    /** Who may take a role. */
    TRUST(Need.REQUIRED, Need.FORBIDDEN),
    /** Who may do what with a resource. */
    RESOURCE(Need.REQUIRED, Need.REQUIRED),
    /** The same, where the service knows the resource by itself. */
    OWN_RESOURCE(Need.REQUIRED, Need.OPTIONAL),
    /** Documents in the same language whose service has demands of its own. */
    OTHER(Need.OPTIONAL, Need.OPTIONAL);

    /** Whether statements have an element. */
    public enum Need {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }

    private final Need principal;
    private final Need resource;

    PolicyKind(Need principal, Need resource) {
        this.principal = principal;
        this.resource = resource;
    }

    /** Whether statements have {@code Principal} or {@code NotPrincipal}. */
    public Need principal() {
        return principal;
    }

    /** Whether statements have {@code Resource} or {@code NotResource}. */
    public Need resource() {
        return resource;
    }

    /** A name for messages, with its article: {@code an identity policy}. */
    public String noun() {
        return switch (this) {
            case IDENTITY -> "an identity policy";
            case TRUST -> "a trust policy";
            case RESOURCE, OWN_RESOURCE -> "a resource policy";
            case OTHER -> "a policy";
        };
    }
}
