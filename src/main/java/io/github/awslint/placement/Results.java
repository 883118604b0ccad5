package io.github.awslint.placement;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.SubVariable;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.TextPart;
import io.github.awslint.schema.ObjectType;
import io.github.awslint.schema.Property;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.PropertyType.BooleanType;
import io.github.awslint.schema.PropertyType.ListType;
import io.github.awslint.schema.PropertyType.MapType;
import io.github.awslint.schema.PropertyType.NumberType;
import io.github.awslint.schema.PropertyType.TextType;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.schema.Specification;
import io.github.awslint.syntax.Node;
import java.util.Optional;

/** Tells what functions yield, from parameters' types and the specification's attributes. */
public final class Results {

    private final Template template;
    private final Specification specification;

    Results(Template template, Specification specification) {
        this.template = template;
        this.specification = specification;
    }

    Specification specification() {
        return specification;
    }

    /** What a node yields, if it is a function; anything for {@code Fn::If}, whose branches are looked at on their own. */
    public Result of(Node node) {
        return Intrinsic.of(node).map(this::of).orElse(Result.UNKNOWN);
    }

    /** What a function yields. */
    public Result of(Intrinsic call) {
        if (call instanceof Intrinsic.Ref ref) {
            return ofRef(ref.target().text());
        }
        if (call instanceof Intrinsic.GetAtt attribute) {
            return attribute
                    .attribute()
                    .map(name -> ofAttribute(attribute.target().text(), name.text()))
                    .orElse(Result.UNKNOWN);
        }
        if (call instanceof Intrinsic.Sub || call instanceof Intrinsic.Join || call instanceof Intrinsic.Base64) {
            return Result.TEXT;
        }
        return call instanceof Intrinsic.Other other ? ofName(other.function()) : Result.UNKNOWN;
    }

    /** What a variable of {@code Fn::Sub} that the function does not define itself yields. */
    public Result of(SubVariable variable) {
        String name = variable.name().text();
        return variable.attribute()
                .map(TextPart::text)
                .map(attribute -> ofAttribute(name, attribute))
                .orElseGet(() -> ofRef(name));
    }

    private static Result ofName(String function) {
        return switch (function) {
            case "Fn::Split", "Fn::GetAZs", "Fn::Cidr" -> Result.LIST;
            case "Fn::Sub", "Fn::Join", "Fn::Base64", "Fn::ImportValue", "Fn::ToJsonString", "Fn::GetStackOutput" ->
                Result.TEXT;
            default -> Result.UNKNOWN;
        };
    }

    private Result ofRef(String name) {
        Parameter parameter = template.parameters().get(name);
        if (parameter != null) {
            return parameter.isList() ? Result.LIST : Result.TEXT;
        }
        if (name.startsWith("AWS::")) {
            return switch (name) {
                case "AWS::NotificationARNs" -> Result.LIST;
                case "AWS::NoValue" -> Result.UNKNOWN;
                default -> Result.TEXT;
            };
        }
        return template.resource(name).filter(Results::isPlain).isPresent() ? Result.TEXT : Result.UNKNOWN;
    }

    /** Modules and SAM's resources may stand for several others. */
    private static boolean isPlain(Resource resource) {
        return resource.type().startsWith("AWS::")
                && !resource.type().endsWith("::MODULE")
                && hasOwnAttributes(resource);
    }

    /** A custom resource gives what its handler returns, whatever the type lists. */
    private static boolean hasOwnAttributes(Resource resource) {
        return !resource.type().equals("AWS::CloudFormation::CustomResource");
    }

    private Result ofAttribute(String logicalId, String attribute) {
        return template.resource(logicalId)
                .flatMap(resource -> attributeType(resource, attribute))
                .map(Results::of)
                .orElse(Result.UNKNOWN);
    }

    /** The type of an attribute; empty where it is not known. */
    private Optional<PropertyType> attributeType(Resource resource, String attribute) {
        Optional<ResourceType> type = typeOf(resource);
        return type.flatMap(known -> known.attribute(attribute))
                .or(() -> type.filter(known -> Attributes.areProperties(known.name()))
                        .flatMap(known -> known.properties().property(attribute))
                        .map(Property::type));
    }

    /** The attributes of a resource; empty where they are not known, as those of a custom resource. */
    public Optional<Attributes> attributes(Resource resource) {
        return typeOf(resource).map(Attributes::new);
    }

    private Optional<ResourceType> typeOf(Resource resource) {
        return hasOwnAttributes(resource) ? specification.resourceType(resource.type()) : Optional.empty();
    }

    private static Result of(PropertyType type) {
        if (type instanceof TextType) {
            return Result.TEXT;
        }
        if (type instanceof NumberType) {
            return Result.NUMBER;
        }
        if (type instanceof BooleanType) {
            return Result.TRUTH;
        }
        if (type instanceof ListType) {
            return Result.LIST;
        }
        return type instanceof ObjectType || type instanceof MapType ? Result.MAPPING : Result.UNKNOWN;
    }
}
