package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Circles;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.ResourceGraph;
import io.github.awslint.cloudformation.ResourceGraph.Edge;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Resources that wait for each other; a circle is told at every resource in it that is written. */
final class CfnCircularDependency implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.mayHoldMore() || !ResourceGraph.mayHaveCircles(template)) {
            return;
        }
        Circles circles = Circles.of(ResourceGraph.of(template));
        for (Resource resource : template.resources()) {
            circles.shortest(resource.logicalId())
                    .filter(circle -> isPossible(circle, template))
                    .ifPresent(circle -> report(resource, circle, report));
        }
    }

    /** Conditions may exclude each other, so that one of the references never counts. */
    private static boolean isPossible(List<Edge> circle, Template template) {
        Optional<Assumptions> all = Optional.of(Assumptions.NONE);
        for (Edge edge : circle) {
            all = all.flatMap(so -> so.and(edge.when()));
        }
        return all.filter(template.conditions()::isPossible).isPresent();
    }

    private static void report(Resource resource, List<Edge> circle, Reporter report) {
        StringBuilder path = new StringBuilder(resource.logicalId());
        circle.forEach(edge -> path.append(" -> ").append(edge.to()));
        Report finding = report.at(
                resource.key(),
                circle.size() == 1
                        ? "resource %s refers to itself; it cannot use what exists only afterwards"
                                .formatted(resource.logicalId())
                        : "resource waits for itself: %s; %s".formatted(path, wayOut(resource.template(), circle)));
        circle.forEach(edge -> finding.note(
                edge.place(),
                edge.written()
                        ? edge.from() + " refers to " + edge.to() + " here"
                        : "because of this, SAM makes " + edge.from() + " refer to " + edge.to()));
    }

    /** What to take out of the circle: best what a fixed name, or the event itself, can tell as well. */
    private static String wayOut(Template template, List<Edge> circle) {
        for (Edge edge : circle) {
            String from = type(template, edge.from());
            String to = type(template, edge.to());
            if (edge.written() && from.equals("AWS::IAM::Role")) {
                return "let the policy name " + edge.to() + " by a fixed name";
            }
            if (edge.written() && from.equals("AWS::Lambda::Function") && to.startsWith("AWS::ApiGateway")) {
                return "read the API's id from the event's requestContext instead";
            }
        }
        return "take one reference out of the circle";
    }

    private static String type(Template template, String logicalId) {
        return template.typeOf(logicalId).orElse("");
    }
}
