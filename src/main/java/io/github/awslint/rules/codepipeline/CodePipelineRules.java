package io.github.awslint.rules.codepipeline;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about CodePipeline pipelines. */
public final class CodePipelineRules {

    private CodePipelineRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                        Template.class,
                        new CodepipelineArtifactCount(),
                        new CodepipelineArtifactName(),
                        new CodepipelineNameTwice(),
                        new CodepipelineSourceStage(),
                        new CodepipelineTemplatePath())
                .about("AWS::CodePipeline::Pipeline"));
    }
}
