package io.github.awslint.rules.codebuild;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.codebuild.BuildSpec;
import io.github.awslint.codebuild.ProjectBuild;
import io.github.awslint.codebuild.RevisionBuild;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about CodeBuild projects. */
public final class CodeBuildRules {

    private CodeBuildRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new CodebuildS3Location()).about("AWS::CodeBuild::Project"),
                RuleGroup.of(
                        BuildSpec.class,
                        new BuildspecPlaintextSecret(),
                        new BuildspecStructure(),
                        new BuildspecVersion()),
                RuleGroup.of(RevisionBuild.class, new BuildspecCodedeployBundle()),
                RuleGroup.of(ProjectBuild.class, new BuildspecJavaRuntime(), new BuildspecReportPath()));
    }
}
