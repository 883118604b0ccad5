package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A layer without its version, or something that is no layer at all. */
final class LambdaLayerVersionArn implements Rule<LambdaFunctions> {

    private static final Pattern WITHOUT_VERSION = Pattern.compile("arn:.*:lambda:.*:layer:[A-Za-z0-9_-]+");
    private static final Set<String> GIVES_LAYERS = Set.of(
            "AWS::Lambda::LayerVersion",
            "AWS::Serverless::LayerVersion",
            "AWS::CloudFormation::Stack",
            "AWS::Serverless::Application",
            "AWS::CloudFormation::CustomResource",
            "AWS::SSM::Parameter");

    @Override
    public Set<String> keys() {
        return Set.of("Layers");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        Set<Node> reported = new HashSet<>();
        for (LambdaFunction function : functions.with("Layers")) {
            for (Value item : function.value("Layers").items()) {
                boolean certain = item.alternatives().size() == 1;
                for (Alternative layer : item.alternatives()) {
                    Optional<Problem> problem = problem(layer, functions.template());
                    // functions that inherit a layer share its place
                    if (problem.isPresent() && reported.add(problem.get().place())) {
                        Report finding =
                                report.at(problem.get().place(), problem.get().message());
                        finding.as(certain ? Severity.ERROR : Severity.WARNING);
                    }
                }
            }
        }
    }

    private record Problem(Node place, String message) {}

    private static Optional<Problem> problem(Alternative layer, Template template) {
        if (layer instanceof Attribute attribute) {
            return template.resource(attribute.logicalId())
                    .filter(LambdaLayerVersionArn::isNoLayer)
                    .map(resource -> new Problem(
                            attribute.place(),
                            "Layer \"%s\" is an %s, not a layer version"
                                    .formatted(resource.logicalId(), resource.type())));
        }
        String arn = "";
        Node place = null;
        if (layer instanceof Known known && !known.byDefault()) {
            arn = known.text().orElse("");
            place = known.place();
        } else if (layer instanceof Alternative.Unknown unknown) {
            arn = Text.of(unknown.place()).withHoles();
            place = unknown.place();
        }
        return WITHOUT_VERSION.matcher(arn).matches()
                ? Optional.of(new Problem(
                        place,
                        "Layer \"%s\" lacks its version; append a number such as :7"
                                .formatted(arn.substring(arn.lastIndexOf(':') + 1))))
                : Optional.empty();
    }

    private static boolean isNoLayer(Resource resource) {
        return resource.type().startsWith("AWS::") && !GIVES_LAYERS.contains(resource.type());
    }
}
