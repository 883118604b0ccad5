package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.placement.Identifier;
import io.github.awslint.placement.Placement;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;

/** A Ref or Fn::GetAtt whose value identifies something else than the property takes. */
final class CfnIdentifierMismatch implements Rule<Placements> {

    @Override
    public void check(Placements placements, Reporter report) {
        for (Placement placement : placements.identifying()) {
            if (mayBeAttribute(placement.call().orElse(null))) {
                for (Attribute attribute : placement.value().attributes()) {
                    check(placement, attribute, placements.template(), report);
                }
            }
        }
    }

    /** Neither a literal is one, nor what stands in a mapping, nor a text that is put together. */
    private static boolean mayBeAttribute(Intrinsic call) {
        return call instanceof Intrinsic.FindInMap lookup
                ? lookup.defaultValue().isPresent()
                : call != null && !(call instanceof Intrinsic.Join);
    }

    private static void check(Placement placement, Attribute attribute, Template template, Reporter report) {
        Identifier expected = placement.identifier().orElseThrow();
        Resource resource = template.resource(attribute.logicalId()).orElse(null);
        if (resource == null || !isPlain(resource)) {
            return;
        }
        Optional<String> found = attribute.attribute().isPresent()
                ? Yield.wrongAttribute(resource, attribute.attribute().get(), expected)
                : Yield.wrongReference(resource, expected);
        found.ifPresent(what -> report.at(
                attribute.place(),
                "%s takes the %s, but %s is %s%s"
                        .formatted(
                                placement
                                        .property()
                                        .substring(placement.property().lastIndexOf('.') + 1),
                                expected.noun(),
                                attribute
                                        .attribute()
                                        .map(name -> attribute.logicalId() + "." + name)
                                        .orElse("Ref of " + attribute.logicalId()),
                                what,
                                remedy(resource, expected))));
    }

    /** Types whose Ref and attributes are fixed; a custom resource may give anything. */
    private static boolean isPlain(Resource resource) {
        return resource.type().startsWith("AWS::")
                && !resource.type().startsWith("AWS::CloudFormation::")
                && !resource.type().startsWith("AWS::Serverless::")
                && !resource.type().endsWith("::MODULE");
    }

    private static String remedy(Resource resource, Identifier expected) {
        if (!resource.type().equals(expected.owner())) {
            return "";
        }
        return switch (expected) {
            case ROLE, FUNCTION, KEY -> "; use its attribute Arn";
            case SECURITY_GROUP -> "; use its attribute GroupId";
            case SECURITY_GROUP_NAME -> "; move it to SecurityGroupIds";
            default -> "; use Ref";
        };
    }
}
