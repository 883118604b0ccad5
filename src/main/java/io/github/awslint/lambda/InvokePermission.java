package io.github.awslint.lambda;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import java.util.List;
import java.util.Optional;

/**
 * An {@code AWS::Lambda::Permission}.
 *
 * @param resource the permission's resource
 * @param targets the functions of the template that it may be for
 * @param readable whether it can be told what it is for; else it may be for any function
 */
public record InvokePermission(Resource resource, List<FunctionTarget> targets, boolean readable) {

    static InvokePermission of(Resource permission, FunctionTargets functions) {
        List<FunctionTarget> targets =
                permission.properties().get("FunctionName").map(functions::of).orElse(List.of());
        boolean literal = permission.value("FunctionName").isFullyKnown();
        return new InvokePermission(permission, targets, !targets.isEmpty() || literal);
    }

    /** Whether the permission names this function. */
    public boolean isFor(LambdaFunction function) {
        return targets.stream().anyMatch(target -> target.function() == function);
    }

    /**
     * Whether the permission may be for what is called: it names it, or one of the two names cannot be read. A permission for an alias does
     * not hold for the function itself, nor the reverse.
     */
    public boolean mayBeFor(FunctionTarget called) {
        Value name = called.function().value("FunctionName");
        boolean openName = !name.isAbsent() && name.text().isEmpty();
        return !readable
                || openName && targets.isEmpty()
                || targets.stream()
                        .anyMatch(target ->
                                target.function() == called.function() && target.isQualified() == called.isQualified());
    }

    /** Whether the permission may be given to a service such as {@code apigateway.amazonaws.com}. */
    public boolean mayBe(String service) {
        return principal().alternatives().stream()
                .anyMatch(alternative -> !(alternative instanceof Alternative.Known known)
                        || known.byDefault()
                        || known.text()
                                .filter(text -> text.equals("*") || text.equalsIgnoreCase(service))
                                .isPresent());
    }

    private Value principal() {
        return resource.value("Principal");
    }

    /** The logical ids that the source ARN refers to; empty where there is no source ARN or nothing of the template in it. */
    public Optional<Text> sourceArn() {
        return resource.properties().get("SourceArn").map(Text::of);
    }
}
