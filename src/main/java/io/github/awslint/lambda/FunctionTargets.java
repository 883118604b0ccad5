package io.github.awslint.lambda;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the function that a name, an ARN or an integration's URI stands for, through aliases and versions. */
final class FunctionTargets {

    /** An alias of a version of an alias is no more than this deep. */
    private static final int MAX_DEPTH = 4;

    private final Template template;
    private final Map<String, LambdaFunction> byId = new HashMap<>();
    private final Map<String, LambdaFunction> byLiteralName = new HashMap<>();

    FunctionTargets(Template template, List<LambdaFunction> functions) {
        this.template = template;
        for (LambdaFunction function : functions) {
            byId.put(function.name(), function);
            if (function.resource().properties().has("FunctionName")) {
                function.value("FunctionName").text().ifPresent(name -> byLiteralName.put(name, function));
            }
        }
    }

    Optional<LambdaFunction> byId(String logicalId) {
        return Optional.ofNullable(byId.get(logicalId));
    }

    /** Every function that the node can stand for: one for each branch of {@code Fn::If}. */
    List<FunctionTarget> of(Node node) {
        List<FunctionTarget> targets = new ArrayList<>();
        add(node, targets, 0);
        return targets;
    }

    private void add(Node node, List<FunctionTarget> targets, int depth) {
        if (Intrinsic.of(node).orElse(null) instanceof Intrinsic.If choice) {
            add(choice.whenTrue(), targets, depth);
            add(choice.whenFalse(), targets, depth);
            return;
        }
        if (node instanceof ScalarNode literal) {
            Optional.ofNullable(byLiteralName.get(literal.text()))
                    .ifPresent(function -> targets.add(new FunctionTarget(function, Optional.empty())));
            return;
        }
        List<Text.Part> parts = Text.of(node).parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Text.Part.Hole hole && hole.name().isPresent()) {
                int before = targets.size();
                hole(hole, qualifier(parts, i + 1), targets, depth);
                if (targets.size() > before) {
                    return;
                }
            }
        }
    }

    private void hole(Text.Part.Hole hole, Optional<String> qualifier, List<FunctionTarget> targets, int depth) {
        String name = hole.name().orElseThrow();
        int dot = name.indexOf('.');
        LambdaFunction function = byId.get(dot < 0 ? name : name.substring(0, dot));
        boolean arnOrName = hole.attribute().isEmpty() || hole.attribute().get().equals("Arn");
        if (function != null) {
            // SAM's references Function.Alias and Function.Version
            Optional<String> generated = dot > 0
                    ? Optional.of(name.substring(dot + 1))
                    : hole.attribute().filter(attribute -> !arnOrName);
            targets.add(new FunctionTarget(function, generated.or(() -> qualifier)));
            return;
        }
        Optional<Resource> named = template.resource(name)
                .filter(resource -> resource.type().equals("AWS::Lambda::Alias")
                        || resource.type().equals("AWS::Lambda::Version"));
        Optional<Node> owner = named.flatMap(resource -> resource.properties().get("FunctionName"));
        if (owner.isPresent() && depth < MAX_DEPTH) {
            List<FunctionTarget> owners = new ArrayList<>();
            add(owner.get(), owners, depth + 1);
            owners.forEach(target -> targets.add(new FunctionTarget(target.function(), Optional.of(name))));
        }
    }

    /** What follows a function's ARN or name behind a colon. */
    private static Optional<String> qualifier(List<Text.Part> parts, int next) {
        if (next >= parts.size() || !(parts.get(next) instanceof Text.Part.Literal literal)) {
            return Optional.empty();
        }
        String text = literal.text();
        if (!text.startsWith(":")) {
            return Optional.empty();
        }
        int end = text.indexOf('/');
        return Optional.of(text.substring(1, end < 0 ? text.length() : end));
    }
}
