package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.PseudoParameters;
import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A parameter that nothing refers to. */
final class CfnUnusedParameter implements Rule<Template> {

    private static final Pattern ASSET_HASH = Pattern.compile("AssetParameters[0-9a-f]{64}ArtifactHash[0-9A-F]{8}");

    @Override
    public void check(Template template, Reporter report) {
        if (template.resources().isEmpty() || template.mayHoldMore()) {
            return;
        }
        Set<String> unused = unused(template);
        // the text is searched last, for few templates have a parameter that nothing uses
        if (unused.isEmpty() || mayBeUsedUnseen(template)) {
            return;
        }
        for (Parameter parameter : template.parameters().values()) {
            if (unused.contains(parameter.name()) && !isOfCdk(parameter)) {
                Report finding = report.at(
                        parameter.entry(),
                        "parameter %s is never used; remove it, or refer to it".formatted(parameter.name()));
                template.references().stream()
                        .filter(reference -> isMisspelt(reference, parameter, template))
                        .findFirst()
                        .ifPresent(reference -> finding.note(reference.target().location(), "perhaps meant here"));
            }
        }
    }

    private static Set<String> unused(Template template) {
        Set<String> unused = new HashSet<>(template.parameters().keySet());
        for (Reference reference : template.references()) {
            if (unused.remove(reference.name()) && unused.isEmpty()) {
                return unused;
            }
        }
        // functions of rules, such as Fn::ValueOf, take a parameter's name as a text
        template.root().get("Rules").ifPresent(rules -> removeTexts(rules, unused));
        return unused;
    }

    /** The CDK marks the parameter that only its own tools read; its first version wrote one with the hash of each asset. */
    private static boolean isOfCdk(Parameter parameter) {
        return ASSET_HASH.matcher(parameter.name()).matches()
                || parameter.entry().value() instanceof MapNode body
                        && body.scalar("Description")
                                .filter(text -> text.text().contains("[cdk:skip]"))
                                .isPresent();
    }

    /** Macros, and snippets that are included, may refer to parameters. */
    static boolean mayBeUsedUnseen(Template template) {
        String text = template.source().text();
        return template.mayHoldMore()
                || text.contains("Fn::Transform")
                || text.contains("!Transform")
                || text.contains("Fn::ForEach");
    }

    private static boolean isMisspelt(Reference reference, Parameter parameter, Template template) {
        return (reference.kind() == Reference.Kind.REF || reference.kind() == Reference.Kind.SUB)
                && !template.parameters().containsKey(reference.name())
                && !PseudoParameters.NAMES.contains(reference.name())
                && NearestName.of(reference.name(), List.of(parameter.name())).isPresent()
                && !template.hasResource(reference.name());
    }

    private static void removeTexts(Node node, Set<String> names) {
        if (node instanceof ScalarNode scalar) {
            names.remove(scalar.text());
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> removeTexts(item, names));
        } else {
            ((MapNode) node).entries().forEach(entry -> removeTexts(entry.value(), names));
        }
    }
}
