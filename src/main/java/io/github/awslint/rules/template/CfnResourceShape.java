package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.FunctionNames;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.regex.Pattern;

/** A resource without a type, with an attribute that resources do not have, or with one of the wrong shape. */
final class CfnResourceShape implements Rule<Template> {

    /** Shapes of Condition, DependsOn, DeletionPolicy and UpdateReplacePolicy have rules of their own. */
    private static final Shape.Fields ATTRIBUTES = Shape.Fields.NONE
            .with(Shape.Plain.TEXT, "Type")
            .with(Shape.Plain.MAP, "Properties", "Metadata", "CreationPolicy", "UpdatePolicy")
            .with(Shape.Plain.ANYTHING, "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy")
            .with(Shape.Plain.ANYTHING, "Description", "Connectors")
            .requiring("Type");

    private static final Shape.Fields CUSTOM = ATTRIBUTES.with(Shape.Plain.TEXT, "Version");
    private static final Shape.Fields SERVERLESS = ATTRIBUTES.with(Shape.Plain.ANYTHING, "IgnoreGlobals");

    private static final Pattern CUSTOM_NAME = Pattern.compile("Custom::[A-Za-z0-9_@-]{1,60}");
    private static final Pattern FILE = Pattern.compile("\\.{0,2}/|https?:|s3:|\\$");
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9]+(::[A-Za-z0-9]+){2}(::MODULE)?");

    @Override
    public void check(Template template, Reporter report) {
        for (Entry resource : Skeleton.entries(template, "Resources")) {
            if (!(resource.value() instanceof MapNode body)) {
                new ShapeCheck(report, false).check(resource, ATTRIBUTES, " in Resources");
            } else if (!isPlain(body)) {
                checkOther(resource, body, report);
            }
        }
    }

    private static void checkOther(Entry resource, MapNode body, Reporter report) {
        if (isCall(body)) {
            new ShapeCheck(report, false).check(resource, ATTRIBUTES, " in Resources");
        } else if (!isMadeByTool(body)) {
            check(resource, body, report);
        }
    }

    /** Nearly every resource is of a type of AWS, and has what such resources have. */
    private static boolean isPlain(MapNode body) {
        return body.get("Type").orElse(null) instanceof ScalarNode type
                && type.text().startsWith("AWS::")
                && ShapeFit.isSurelyRight(body, ATTRIBUTES);
    }

    /** Other tools, such as Rain, put a file in place of a resource type. */
    private static boolean isMadeByTool(MapNode body) {
        Node type = body.get("Type").orElse(null);
        return type instanceof MapNode map && NodeWords.isCall(map) && !isEvaluated(map)
                || type instanceof ScalarNode text
                        && !text.text().startsWith("AWS::")
                        && FILE.matcher(text.text()).lookingAt();
    }

    private static boolean isCall(MapNode body) {
        return body.entries().size() == 1
                && (body.has("Ref")
                        || NodeWords.isFunction(body.entries().get(0).name()));
    }

    /** Whether CloudFormation itself would have to evaluate a function. */
    private static boolean isEvaluated(MapNode call) {
        return FunctionNames.EVALUATED.contains(call.entries().get(0).name());
    }

    private static void check(Entry resource, MapNode body, Reporter report) {
        if (body.get("Type").orElse(null) instanceof MapNode call && NodeWords.isCall(call)) {
            report.at(
                    body.entry("Type").orElseThrow(),
                    "Type of %s is %s, but no function is evaluated here; write the type"
                            .formatted(resource.name(), NodeWords.of(call)));
        }
        String type = body.scalar("Type").map(ScalarNode::text).orElse("");
        if (type.startsWith("AWS::Serverless::")) {
            // the transform drops what it does not know
            Reporter quiet = (place, message) -> report.at(place, message).as(Severity.WARNING);
            new ShapeCheck(quiet, true).check(resource, SERVERLESS, " in Resources");
        } else {
            boolean custom = isCustom(type);
            new ShapeCheck(report, true).check(resource, custom ? CUSTOM : ATTRIBUTES, " in Resources");
        }
        body.scalar("Type").ifPresent(scalar -> checkType(scalar, report));
    }

    private static boolean isCustom(String type) {
        return type.startsWith("Custom::")
                ? CUSTOM_NAME.matcher(type).matches()
                : type.equals("AWS::CloudFormation::CustomResource");
    }

    /** Types of AWS are compared with the specification. */
    private static void checkType(ScalarNode scalar, Reporter report) {
        String type = scalar.text();
        boolean known = type.startsWith("AWS::")
                || scalar.isNull()
                || isCustom(type)
                || TYPE.matcher(type).matches()
                || NodeWords.isPlaceholder(scalar);
        if (!known) {
            report.at(
                    scalar,
                    "\"%s\" is no resource type; write it as AWS::Service::Name or Custom::Name".formatted(type));
        }
    }
}
