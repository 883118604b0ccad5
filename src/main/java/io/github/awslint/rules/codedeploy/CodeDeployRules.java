package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.codedeploy.AppSpec;
import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.codedeploy.EcsAppSpec;
import io.github.awslint.codedeploy.EcsDeployment;
import io.github.awslint.codedeploy.GroupedAppSpec;
import io.github.awslint.codedeploy.LambdaAppSpec;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** Every rule about CodeDeploy. */
public final class CodeDeployRules {

    private CodeDeployRules() {}

    /** The rules by the model that they read. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                        AppSpec.class,
                        new CodedeployAppspecStructure(),
                        new CodedeployHookEvent(),
                        new CodedeployNoValidation()),
                RuleGroup.of(
                        ServerAppSpec.class,
                        new CodedeployAppspecName(),
                        new CodedeployFileDestination(),
                        new CodedeployFileExistsBehavior(),
                        new CodedeployHookTimeout(),
                        new CodedeployPermissionEntry(),
                        new CodedeployPermissionMode(),
                        new CodedeployWindowsOptions()),
                RuleGroup.of(
                        DeployedAppSpec.class,
                        new CodedeployAppspecOutsideBundle(),
                        new CodedeployFileSourceMissing(),
                        new CodedeployHookBackgroundOutput(),
                        new CodedeployHookJarNotDeployed(),
                        new CodedeployHookScriptMissing(),
                        new CodedeployHookScriptStart()),
                RuleGroup.of(LambdaAppSpec.class, new CodedeployLambdaAppspec()),
                RuleGroup.of(EcsDeployment.class, new CodedeployEcsContainer()),
                RuleGroup.of(GroupedAppSpec.class, new CodedeployHookWithoutTraffic()),
                RuleGroup.of(EcsAppSpec.class, new CodedeployEcsAppspec()),
                RuleGroup.of(
                                Template.class,
                                new CodedeployAllAtOnce(),
                                new CodedeployBluegreenTraffic(),
                                new CodedeployConfigPlatform(),
                                new CodedeployInplacePlatform(),
                                new CodedeployNoRollback(),
                                new CodedeployOnpremBlueGreen())
                        .about("AWS::CodeDeploy::DeploymentGroup"),
                RuleGroup.of(Template.class, new CodedeployConfigUnknown())
                        .about("AWS::CodeDeploy::DeploymentConfig", "AWS::CodeDeploy::DeploymentGroup"),
                RuleGroup.of(Template.class, new CodedeployCustomConfigShape())
                        .about("AWS::CodeDeploy::DeploymentConfig"),
                RuleGroup.of(Template.class, new CodedeployOnpremStaticUser())
                        .about("AWS::CodeDeploy::DeploymentGroup", "AWS::IAM::AccessKey"));
    }
}
