package io.github.awslint.iam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.iam.PolicyKind.Need;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/**
 * Tells at one look the policies that are written as nearly all are: in today's version of the language, and with all elements that their kind
 * needs and no others, and without a function that decides what there is. What their texts say is not looked at.
 */
public final class PolicyForm {

    private static final String VERSION = "2012-10-17";
    private static final Set<String> PRINCIPALS = Set.of("AWS", "Service", "Federated", "CanonicalUser");

    private PolicyForm() {}

    /** Whether a rule about the version of the language has surely nothing to say. */
    public static boolean isOfToday(PolicyDocument policy) {
        Node version = policy.root().flatMap(root -> root.get("Version")).orElse(null);
        return version instanceof ScalarNode text && text.text().equals(VERSION);
    }

    /** Whether a rule about the elements of policies and their shape has surely nothing to say. */
    public static boolean hasUsualElements(PolicyDocument policy) {
        MapNode root = policy.root().orElse(null);
        if (root == null) {
            return false;
        }
        for (Entry entry : root.entries()) {
            boolean usual = switch (entry.name()) {
                case "Version", "Id" -> isText(entry.value());
                case "Statement" -> areStatements(entry.value(), policy.kind());
                default -> false;
            };
            if (!usual) {
                return false;
            }
        }
        return root.has("Statement");
    }

    private static boolean areStatements(Node node, PolicyKind kind) {
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                if (!(item instanceof MapNode map && isStatement(map, kind))) {
                    return false;
                }
            }
            return true;
        }
        return node instanceof MapNode map && isStatement(map, kind);
    }

    private static boolean isStatement(MapNode statement, PolicyKind kind) {
        int effects = 0;
        int actions = 0;
        int principals = 0;
        int resources = 0;
        for (Entry entry : statement.entries()) {
            Node value = entry.value();
            boolean usual = switch (entry.name()) {
                case "Sid", "Condition" -> true;
                case "Effect" -> effects++ == 0 && isEffect(value);
                case "Action", "NotAction" -> actions++ == 0 && areTexts(value);
                case "Principal", "NotPrincipal" -> principals++ == 0 && isPrincipal(value);
                case "Resource", "NotResource" -> resources++ == 0 && areTexts(value);
                default -> false;
            };
            if (!usual) {
                return false;
            }
        }
        return effects == 1 && actions == 1 && fits(principals, kind.principal()) && fits(resources, kind.resource());
    }

    private static boolean fits(int elements, Need need) {
        return switch (need) {
            case REQUIRED -> elements == 1;
            case OPTIONAL -> true;
            case FORBIDDEN -> elements == 0;
        };
    }

    private static boolean isPrincipal(Node value) {
        if (!(value instanceof MapNode map)) {
            return value instanceof ScalarNode;
        }
        for (Entry entry : map.entries()) {
            if (!PRINCIPALS.contains(entry.name())) {
                return false;
            }
        }
        return true;
    }

    private static boolean areTexts(Node value) {
        if (!(value instanceof ListNode list)) {
            return isText(value);
        }
        for (Node item : list.items()) {
            if (!isText(item)) {
                return false;
            }
        }
        return !list.items().isEmpty();
    }

    /** Whether something that is surely there is a text, or a function that makes one. */
    private static boolean isText(Node node) {
        if (node instanceof ScalarNode) {
            return true;
        }
        Intrinsic call = Intrinsic.of(node).orElse(null);
        return call instanceof Intrinsic.GetAtt
                || call instanceof Intrinsic.Join
                || call instanceof Intrinsic.Other
                || call instanceof Intrinsic.Sub sub && sub.variables().isEmpty()
                || call instanceof Intrinsic.Ref ref && !ref.target().text().equals("AWS::NoValue");
    }

    private static boolean isEffect(Node node) {
        return node instanceof ScalarNode text
                && (text.text().equals("Allow") || text.text().equals("Deny"));
    }
}
