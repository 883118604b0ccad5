package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.HelperCall;
import io.github.awslint.bootstrap.StartupScript;
import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call of a helper script on an image that does not bring it. */
final class CfnHelperNotPreinstalled implements Rule<Bootstrap> {

    /** Public parameters of images, by what their path starts with. */
    private static final Pattern IMAGE = Pattern.compile(
            "(?:\\{\\{resolve:ssm:)?/aws/service/(canonical/ubuntu|debian|ecs/optimized-ami|eks/optimized-ami|suse)/.*");

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        for (StartupScript script : bootstrap.scripts()) {
            if (script.source() == StartupScript.Source.USER_DATA
                    && !script.calls().isEmpty()
                    && !script.shown().contains("aws-cfn-bootstrap")) {
                HelperCall first = script.calls().get(0);
                image(script.resource())
                        .filter(image -> !script.runsUnknown())
                        .ifPresent(image -> report.at(
                                first.location(),
                                "%s is not on the image of /aws/service/%s; install aws-cfn-bootstrap first"
                                        .formatted(first.helper().program(), image)));
            }
        }
    }

    private static Optional<String> image(Resource instance) {
        Value image = instance.type().equals("AWS::EC2::LaunchTemplate")
                ? instance.value("LaunchTemplateData", "ImageId")
                : instance.value("ImageId");
        return path(image, instance.template())
                .map(IMAGE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    /** The path of the public parameter, in a dynamic reference or as the default of a parameter that looks it up. */
    private static Optional<String> path(Value image, Template template) {
        Node place = image.place();
        if (place instanceof ScalarNode scalar) {
            return Optional.of(scalar.text());
        }
        List<Text.Part.Hole> holes = Text.of(place).holes();
        return holes.size() == 1
                ? holes.get(0)
                        .name()
                        .map(template.parameters()::get)
                        .filter(Parameter::isFromParameterStore)
                        .flatMap(Parameter::defaultValue)
                        .map(Node::toString)
                : Optional.empty();
    }
}
