package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A parameter without a type that exists, or with attributes that parameters of its type do not have
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html).
 */
final class CfnParameterShape implements Rule<Template> {

    private static final Shape PARAMETER = Shape.Fields.NONE
            .with(Shape.Plain.TEXT, "Type", "Default", "AllowedPattern", "ConstraintDescription", "Description")
            .with(Shape.Plain.TRUTH, "NoEcho")
            .with(Shape.Plain.WHOLE_NUMBER, "MinLength", "MaxLength")
            .with(Shape.Plain.NUMBER, "MinValue", "MaxValue")
            .with(new Shape.Items(Shape.Plain.TEXT), "AllowedValues")
            .requiring("Type");

    /** Types whose values CloudFormation looks up in the account, and that may stand in lists. */
    private static final List<String> OF_AWS = List.of(
            "AWS::EC2::AvailabilityZone::Name",
            "AWS::EC2::Image::Id",
            "AWS::EC2::Instance::Id",
            "AWS::EC2::KeyPair::KeyName",
            "AWS::EC2::SecurityGroup::GroupName",
            "AWS::EC2::SecurityGroup::Id",
            "AWS::EC2::Subnet::Id",
            "AWS::EC2::VPC::Id",
            "AWS::EC2::Volume::Id",
            "AWS::Route53::HostedZone::Id");

    /** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
    private static final int LONGEST_VALUE = 4096;

    private static final int LONGEST_DESCRIPTION = 4000;

    private static final Set<String> TYPES = types();
    private static final List<String> OF_TEXTS = List.of("AllowedPattern", "MinLength", "MaxLength");
    private static final List<String> OF_NUMBERS = List.of("MinValue", "MaxValue");

    private static Set<String> types() {
        Set<String> types =
                new TreeSet<>(List.of("String", "Number", "CommaDelimitedList", "List<Number>", "List<String>"));
        for (String type : OF_AWS) {
            types.add(type);
            types.add("List<" + type + ">");
        }
        List<String> plain = List.copyOf(types);
        plain.forEach(type -> types.add("AWS::SSM::Parameter::Value<" + type + ">"));
        types.add("AWS::SSM::Parameter::Name");
        types.add("AWS::SSM::Parameter::Value<AWS::SSM::Parameter::Name>");
        return Set.copyOf(types);
    }

    @Override
    public void check(Template template, Reporter report) {
        ShapeCheck check = new ShapeCheck(report, false);
        for (Entry parameter : Skeleton.entries(template, "Parameters")) {
            check.check(parameter, PARAMETER, " in Parameters");
            if (parameter.value() instanceof MapNode body) {
                ScalarNode type = body.scalar("Type").orElse(null);
                if (type != null) {
                    checkType(type, body, report);
                }
                checkLength(body, "Description", LONGEST_DESCRIPTION, report);
                checkLength(body, "Default", LONGEST_VALUE, report);
            }
        }
    }

    private static void checkLength(MapNode body, String attribute, int most, Reporter report) {
        ScalarNode text = body.scalar(attribute).orElse(null);
        if (text != null && text.text().length() > most) {
            report.at(
                    text,
                    "%s has %d characters, the maximum is %d"
                            .formatted(attribute, text.text().length(), most));
        }
    }

    private static void checkType(ScalarNode type, MapNode body, Reporter report) {
        String name = type.text();
        if (TYPES.contains(name)) {
            refuse(body, name.equals("Number") ? OF_TEXTS : OF_NUMBERS, name, report);
        } else if (!type.isNull() && !NodeWords.isPlaceholder(type)) {
            report.at(type, "\"%s\" is no parameter type%s".formatted(name, hint(name)));
        }
    }

    private static String hint(String name) {
        String slip = name.startsWith("List<AWS") || name.startsWith("AWS")
                ? ""
                : "; use String, Number or CommaDelimitedList";
        String near = NearestName.hint(name, new TreeSet<>(TYPES));
        return near.isEmpty() ? slip : near;
    }

    private static void refuse(MapNode body, List<String> attributes, String type, Reporter report) {
        for (String attribute : attributes) {
            Entry entry = body.entry(attribute).orElse(null);
            if (entry != null && !NodeWords.isNull(entry.value())) {
                report.at(entry, "%s does not fit parameters of type %s; remove it".formatted(attribute, type));
            }
        }
    }
}
