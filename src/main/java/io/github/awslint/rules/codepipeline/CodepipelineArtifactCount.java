package io.github.awslint.rules.codepipeline;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An action with more or fewer artifacts than its provider works with. */
final class CodepipelineArtifactCount implements Rule<Template> {

    /** How many artifacts go in and come out, each at least and at most. */
    private record Counts(int leastIn, int mostIn, int leastOut, int mostOut) {}

    private static final Counts SOURCE = new Counts(0, 0, 1, 1);
    private static final Counts BUILD = new Counts(1, 5, 0, 5);
    private static final Counts DEPLOY = new Counts(1, 1, 0, 0);

    /** https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html */
    private static final Map<String, Counts> BY_TYPE = Map.ofEntries(
            Map.entry("AWS Source S3", SOURCE),
            Map.entry("AWS Source CodeCommit", SOURCE),
            Map.entry("AWS Source ECR", SOURCE),
            Map.entry("ThirdParty Source GitHub", SOURCE),
            Map.entry("AWS Build CodeBuild", BUILD),
            Map.entry("AWS Test CodeBuild", BUILD),
            Map.entry("AWS Test DeviceFarm", DEPLOY),
            Map.entry("AWS Approval Manual", new Counts(0, 0, 0, 0)),
            Map.entry("AWS Deploy S3", DEPLOY),
            Map.entry("AWS Deploy CloudFormation", new Counts(0, 10, 0, 1)),
            Map.entry("AWS Deploy CodeDeploy", DEPLOY),
            Map.entry("AWS Deploy ElasticBeanstalk", DEPLOY),
            Map.entry("AWS Deploy OpsWorks", DEPLOY),
            Map.entry("AWS Deploy ECS", DEPLOY),
            Map.entry("AWS Deploy ServiceCatalog", DEPLOY),
            Map.entry("AWS Invoke Lambda", new Counts(0, 5, 0, 5)),
            Map.entry("ThirdParty Deploy AlexaSkillsKit", new Counts(1, 2, 0, 0)),
            Map.entry("Custom Build Jenkins", new Counts(0, 5, 0, 5)),
            Map.entry("Custom Test Jenkins", new Counts(0, 5, 0, 5)));

    @Override
    public void check(Template template, Reporter report) {
        Pipeline.of(template)
                .flatMap(pipeline -> pipeline.stages().stream())
                .flatMap(List::stream)
                .forEach(action -> {
                    Counts counts = BY_TYPE.get(action.type().orElse(""));
                    if (counts != null) {
                        check(action, "InputArtifacts", counts.leastIn(), counts.mostIn(), report);
                        check(action, "OutputArtifacts", counts.leastOut(), counts.mostOut(), report);
                    }
                });
    }

    private static void check(Pipeline.Action action, String section, int least, int most, Reporter report) {
        Value list = action.get(section);
        Optional<Integer> count =
                list.isAbsent() ? Optional.of(0) : list.certainItems().map(List::size);
        if (count.isEmpty() || count.get() >= least && count.get() <= most) {
            return;
        }
        report.at(
                list.isAbsent() ? action.body().place() : place(action, section),
                "%s has %d, but the action \"%s\" takes %s"
                        .formatted(
                                section,
                                count.get(),
                                action.type().orElse(""),
                                least == most ? String.valueOf(least) : least + " to " + most));
    }

    private static Node place(Pipeline.Action action, String section) {
        return action.body().entries().stream()
                .filter(property -> property.name().equals(section))
                .<Node>map(property -> property.entry().key())
                .findFirst()
                .orElse(action.body().place());
    }
}
