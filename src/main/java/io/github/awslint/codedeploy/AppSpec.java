package io.github.awslint.codedeploy;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An application specification file, by the compute platform that it is for. Lenient: what has the wrong shape is absent here and
 * reported by the structure rule alone.
 */
public sealed interface AppSpec permits ServerAppSpec, LambdaAppSpec, EcsAppSpec, UndeterminedAppSpec {

    /** The mapping at the top of the file. */
    MapNode root();

    /** The file's name, without its folder. */
    default String fileName() {
        return root().location().source().name();
    }

    /**
     * Reads an appspec. The platform is what the sections tell: {@code os}, {@code files}, {@code permissions} or hooks with scripts mean
     * servers; a list of resources means Lambda or Amazon ECS, by the resource's type, name or properties.
     */
    static AppSpec of(MapNode root, FileTree tree) {
        AnyCase top = new AnyCase(root);
        if (root.has("os")
                || root.has("files")
                || root.has("permissions")
                || !top.has("Resources") && hasScripts(top)) {
            return ServerAppSpec.of(root, tree);
        }
        List<TargetResource> resources = TargetResource.all(top.get("Resources"));
        Optional<ListNode> hooks =
                top.get("Hooks").filter(ListNode.class::isInstance).map(ListNode.class::cast);
        List<FunctionHook> functionHooks = hooks.map(FunctionHook::all).orElse(List.of());
        if (resources.stream().anyMatch(AppSpec::isService)) {
            return new EcsAppSpec(root, resources, functionHooks);
        }
        return resources.stream().anyMatch(AppSpec::isFunction)
                ? new LambdaAppSpec(root, resources, functionHooks)
                : new UndeterminedAppSpec(root);
    }

    private static boolean hasScripts(AnyCase top) {
        return top.child("hooks").stream()
                .flatMap(hooks -> hooks.map().entries().stream())
                .map(Entry::value)
                .anyMatch(ListNode.class::isInstance);
    }

    private static boolean isService(TargetResource resource) {
        return type(resource).contains("ecs")
                || resource.property("TaskDefinition").isPresent()
                || resource.property("LoadBalancerInfo").isPresent();
    }

    private static boolean isFunction(TargetResource resource) {
        return type(resource).contains("lambda")
                || resource.property("TargetVersion").isPresent()
                || resource.property("Alias").isPresent();
    }

    private static String type(TargetResource resource) {
        return resource.type().map(ScalarNode::text).orElse("").toLowerCase(Locale.ROOT);
    }

    /** A node where it is a scalar with a value. */
    static Optional<ScalarNode> value(Optional<Node> node) {
        return node.filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> !scalar.isNull());
    }
}
