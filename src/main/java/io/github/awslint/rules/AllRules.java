package io.github.awslint.rules;

import io.github.awslint.check.OwnPage;
import io.github.awslint.check.OwnTypes;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.SuppressionRules;
import io.github.awslint.rules.apigateway.ApiGatewayRules;
import io.github.awslint.rules.appsync.AppSyncRules;
import io.github.awslint.rules.autoscaling.AutoScalingRules;
import io.github.awslint.rules.backup.BackupRules;
import io.github.awslint.rules.batch.BatchRules;
import io.github.awslint.rules.beanstalk.BeanstalkRules;
import io.github.awslint.rules.certificatemanager.CertificateManagerRules;
import io.github.awslint.rules.cloudformation.CloudFormationRules;
import io.github.awslint.rules.cloudfront.CloudFrontRules;
import io.github.awslint.rules.cloudtrail.CloudTrailRules;
import io.github.awslint.rules.cloudwatch.CloudWatchRules;
import io.github.awslint.rules.codebuild.CodeBuildRules;
import io.github.awslint.rules.codedeploy.CodeDeployRules;
import io.github.awslint.rules.codepipeline.CodePipelineRules;
import io.github.awslint.rules.cognito.CognitoRules;
import io.github.awslint.rules.deployment.DeploymentRules;
import io.github.awslint.rules.dynamodb.DynamodbRules;
import io.github.awslint.rules.ec2.Ec2Rules;
import io.github.awslint.rules.ecs.EcsRules;
import io.github.awslint.rules.elasticache.ElastiCacheRules;
import io.github.awslint.rules.events.EventsRules;
import io.github.awslint.rules.fsx.FsxRules;
import io.github.awslint.rules.functions.FunctionRules;
import io.github.awslint.rules.guardduty.GuardDutyRules;
import io.github.awslint.rules.iam.IamRules;
import io.github.awslint.rules.inspector.InspectorRules;
import io.github.awslint.rules.instances.InstancesRules;
import io.github.awslint.rules.kinesis.KinesisRules;
import io.github.awslint.rules.kms.KmsRules;
import io.github.awslint.rules.lambda.LambdaRules;
import io.github.awslint.rules.loadbalancing.LoadBalancingRules;
import io.github.awslint.rules.logs.LogsRules;
import io.github.awslint.rules.rds.RdsRules;
import io.github.awslint.rules.route53.Route53Rules;
import io.github.awslint.rules.s3.S3Rules;
import io.github.awslint.rules.sam.SamRules;
import io.github.awslint.rules.samconfig.SamconfigRules;
import io.github.awslint.rules.secrets.SecretsRules;
import io.github.awslint.rules.sqs.SqsRules;
import io.github.awslint.rules.ssm.SsmRules;
import io.github.awslint.rules.stepfunctions.StepFunctionsRules;
import io.github.awslint.rules.template.TemplateRules;
import io.github.awslint.rules.xray.XrayRules;
import io.github.awslint.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;

/** Every rule of the plugin, listed by hand: a search of the class path would cost each build its time. */
public final class AllRules {

    private AllRules() {}

    /** The catalogue of all rules. */
    public static RuleCatalog catalog() {
        List<RuleGroup<?>> groups = new ArrayList<>();
        groups.addAll(CloudFormationRules.groups());
        groups.addAll(FunctionRules.groups());
        groups.addAll(TemplateRules.groups());
        groups.addAll(IamRules.groups());
        groups.addAll(EventsRules.groups());
        groups.addAll(CloudWatchRules.groups());
        groups.addAll(CloudTrailRules.groups());
        groups.addAll(SamconfigRules.groups());
        groups.addAll(DeploymentRules.groups());
        groups.addAll(BeanstalkRules.groups());
        groups.addAll(CodeDeployRules.groups());
        groups.addAll(StepFunctionsRules.groups());
        groups.addAll(SamRules.groups());
        groups.addAll(LambdaRules.groups());
        groups.addAll(Ec2Rules.groups());
        groups.addAll(LoadBalancingRules.groups());
        groups.addAll(CloudFrontRules.groups());
        groups.addAll(CertificateManagerRules.groups());
        groups.addAll(AutoScalingRules.groups());
        groups.addAll(EcsRules.groups());
        groups.addAll(SecretsRules.groups());
        groups.addAll(S3Rules.groups());
        groups.addAll(BackupRules.groups());
        groups.addAll(BatchRules.groups());
        groups.addAll(CodeBuildRules.groups());
        groups.addAll(CodePipelineRules.groups());
        groups.addAll(ElastiCacheRules.groups());
        groups.addAll(FsxRules.groups());
        groups.addAll(GuardDutyRules.groups());
        groups.addAll(LogsRules.groups());
        groups.addAll(SqsRules.groups());
        groups.addAll(SsmRules.groups());
        groups.addAll(Route53Rules.groups());
        groups.addAll(RdsRules.groups());
        groups.addAll(InspectorRules.groups());
        groups.addAll(InstancesRules.groups());
        groups.addAll(KmsRules.groups());
        groups.addAll(KinesisRules.groups());
        groups.addAll(DynamodbRules.groups());
        groups.addAll(ApiGatewayRules.groups());
        groups.addAll(XrayRules.groups());
        groups.addAll(AppSyncRules.groups());
        groups.addAll(CognitoRules.groups());
        List<RuleId> builtIn = new ArrayList<>();
        builtIn.add(new RuleId("internal-error", "lint"));
        builtIn.add(OwnPage.INVALID);
        builtIn.add(OwnTypes.INVALID);
        for (SyntaxProblem.Kind kind : SyntaxProblem.Kind.values()) {
            builtIn.add(new RuleId(kind.ruleId(), "syntax"));
        }
        builtIn.addAll(SuppressionRules.ALL);
        return new RuleCatalog(groups, builtIn);
    }
}
