package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.PolicyTemplates;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/** A policy that is no policy template and no policy document, or a policy template without a parameter that it needs. */
final class SamPolicyTemplate implements Rule<Template> {

    /** The keys of a policy document (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html). */
    private static final Set<String> DOCUMENT = Set.of("Statement", "Version", "Id");

    @Override
    public void check(Template template, Reporter report) {
        if (template.transforms().unpredictable()) {
            return;
        }
        for (Resource owner : template.resources("AWS::Serverless::Function", "AWS::Serverless::StateMachine")) {
            Node policies = owner.properties().get("Policies").orElse(null);
            // with a role of its own a function's policies are not read
            if (policies != null && owner.value("Role").isAbsent()) {
                policies(policies, report);
            }
        }
    }

    private static void policies(Node policies, Reporter report) {
        if (policies instanceof ListNode list) {
            for (Node policy : list.items()) {
                policy(policy, report);
            }
        } else {
            policy(policies, report);
        }
    }

    private static void policy(Node policy, Reporter report) {
        if (policy instanceof ScalarNode) {
            return;
        }
        if (Intrinsic.of(policy).orElse(null) instanceof Intrinsic.If choice) {
            policies(choice.whenTrue(), report);
            policies(choice.whenFalse(), report);
        } else if (policy instanceof ListNode list) {
            report.at(list, "policy is a list in a list; remove a hyphen");
        } else if (policy instanceof MapNode map
                && !map.has("Statement")
                && Intrinsic.of(policy).isEmpty()
                && !map.has("Fn::Transform")) {
            template(map, report);
        }
    }

    private static void template(MapNode policy, Reporter report) {
        if (policy.entries().isEmpty()) {
            report.at(policy, "policy is empty; remove it, or write a policy template or document");
            return;
        }
        Entry template = policy.entries().get(0);
        if (policy.entries().size() > 1) {
            boolean document = policy.entries().stream().anyMatch(entry -> DOCUMENT.contains(entry.name()));
            report.at(
                    template,
                    document
                            ? "policy document lacks its Statement"
                            : "policy has several keys; write each policy template as an item of its own");
            return;
        }
        String name = template.name();
        if (!PolicyTemplates.names().contains(name)) {
            report.at(
                    template,
                    "policy \"%s\" is no policy template and no policy document%s"
                            .formatted(name, NearestName.hint(name, PolicyTemplates.names())));
            return;
        }
        if (!(template.value() instanceof MapNode values)) {
            report.at(template, "policy template %s takes a mapping of its parameters, such as {}".formatted(name));
            return;
        }
        for (String parameter : PolicyTemplates.parameters(name)) {
            if (!values.has(parameter) && !isComputed(values)) {
                report.at(template, "policy template %s lacks its parameter %s".formatted(name, parameter));
            }
        }
    }

    private static boolean isComputed(MapNode values) {
        for (Entry entry : values.entries()) {
            if (entry.name().startsWith("Fn::") || entry.name().equals("Ref")) {
                return true;
            }
        }
        return false;
    }
}
