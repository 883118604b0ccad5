package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.PseudoParameters;
import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Reference.Kind;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A reference whose target the template does not hold. */
final class CfnReferenceUndefined implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.mayHoldMore()) {
            return;
        }
        for (Reference reference : template.references()) {
            if (!isDefined(reference, template)) {
                report.at(
                        reference.target().location(),
                        "%s \"%s\" is %s%s"
                                .formatted(
                                        reference.kind().title(),
                                        reference.name(),
                                        problem(reference, template),
                                        hint(reference, template)));
            }
        }
    }

    private static boolean isDefined(Reference reference, Template template) {
        String name = reference.name();
        return switch (reference.kind()) {
            case CONDITION -> template.conditions().byName().containsKey(name);
            case DEPENDS_ON, GET_ATT -> template.hasResource(name);
            case REF, SUB -> isValue(name, template) && (reference.attribute().isEmpty() || template.hasResource(name));
        };
    }

    private static boolean isValue(String name, Template template) {
        return template.parameters().containsKey(name)
                || PseudoParameters.NAMES.contains(name)
                || template.hasResource(name);
    }

    private static String problem(Reference reference, Template template) {
        boolean needsResource = reference.kind() == Kind.GET_ATT
                || reference.kind() == Kind.DEPENDS_ON
                || reference.attribute().isPresent();
        if (reference.kind() == Kind.CONDITION) {
            return "no condition of this template";
        }
        if (needsResource) {
            return template.parameters().containsKey(reference.name())
                    ? "a parameter, but only a resource can stand here"
                    : "no resource of this template";
        }
        return reference.kind() == Kind.SUB
                ? "no parameter or resource; write ${!" + reference.name() + "} if it is meant for a script"
                : "no parameter or resource of this template";
    }

    private static String hint(Reference reference, Template template) {
        List<String> candidates = new ArrayList<>();
        if (reference.kind() == Kind.CONDITION) {
            candidates.addAll(template.conditions().byName().keySet());
        } else {
            template.resources().stream().map(Resource::logicalId).forEach(candidates::add);
            template.generated().all().forEach(resource -> candidates.add(resource.logicalId()));
            candidates.addAll(template.generated().properties());
            if (reference.kind() == Kind.REF || reference.kind() == Kind.SUB) {
                candidates.addAll(template.parameters().keySet());
                candidates.addAll(PseudoParameters.NAMES);
            }
        }
        candidates.remove(reference.name());
        return NearestName.hint(reference.name(), candidates);
    }
}
