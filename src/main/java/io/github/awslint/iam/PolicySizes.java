package io.github.awslint.iam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How big the policies of a template are at least, against what IAM takes: 6,144 characters for a managed policy, and for all inline
 * policies together 2,048 of a user, 5,120 of a group and 10,240 of a role (IAM quotas, none of which can be raised).
 */
public final class PolicySizes {

    private static final int LEAST = 2048;

    private static final Map<String, Integer> LIMITS = Map.of(
            "AWS::IAM::ManagedPolicy", 6144,
            "AWS::IAM::Role", 10240,
            "AWS::IAM::RolePolicy", 10240,
            "AWS::IAM::Group", 5120,
            "AWS::IAM::GroupPolicy", 5120,
            "AWS::IAM::User", LEAST,
            "AWS::IAM::UserPolicy", LEAST);

    private PolicySizes() {}

    /**
     * Policies that are too big.
     *
     * @param place the key of the first policy
     * @param length in characters without white space, at least
     * @param limit in characters
     */
    public record TooBig(Resource resource, Node place, int length, int limit) {}

    /** The policies of a template that are too big for IAM, whatever stands in for what is not known. */
    public static List<TooBig> tooBig(Template template) {
        List<TooBig> found = new ArrayList<>();
        // an alias or a loop may stand for much more than is written
        boolean literal = template.loops().isEmpty() && template.source().text().indexOf('&') < 0;
        for (Resource resource : template.resources()) {
            if (resource.type().startsWith("AWS::IAM::") && !(literal && isSmall(resource))) {
                check(resource, found);
            }
        }
        return found;
    }

    /** Whether little is written: quotes and braces at most double it. */
    private static boolean isSmall(Resource holder) {
        Range written = holder.body().location().range();
        int most = 2 * (written.end() - written.start());
        return most <= LEAST || most <= limit(holder);
    }

    private static void check(Resource holder, List<TooBig> found) {
        Node first = null;
        int length = 0;
        for (PolicyDocument policy : PolicyDocuments.of(holder, PolicyKind.IDENTITY)) {
            // what only some deployments have is left out
            if (policy.when().equals(holder.existence())) {
                first = first == null ? policy.anchor() : first;
                length += policy.root().map(PolicyText::leastLength).orElse(0);
            }
        }
        if (length > LEAST && length > limit(holder)) {
            found.add(new TooBig(holder, first, length, limit(holder)));
        }
    }

    /** An inline policy for several holders must suit the one with the least room. */
    private static int limit(Resource holder) {
        if (!holder.type().equals("AWS::IAM::Policy")) {
            return LIMITS.getOrDefault(holder.type(), Integer.MAX_VALUE);
        }
        if (holder.value("Users").isPresent()) {
            return LIMITS.get("AWS::IAM::User");
        }
        return LIMITS.get(holder.value("Groups").isPresent() ? "AWS::IAM::Group" : "AWS::IAM::Role");
    }
}
