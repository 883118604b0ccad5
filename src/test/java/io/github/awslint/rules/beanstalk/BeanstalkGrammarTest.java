package io.github.awslint.rules.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Severity;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts of the grammars of Beanstalk's files that belong to no single rule, seen by all rules together. */
class BeanstalkGrammarTest {

    private static List<Finding> lint(String... pathsAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        LintOptions options = new LintOptions(DiscoveryOptions.DEFAULT, new RuleSelection(List.of("*")), Map.of(), 1);
        return new Linter(AllRules.catalog())
                .lint(new MemoryTree(files), options).findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();
    }

    private static List<String> rules(String... pathsAndTexts) {
        return lint(pathsAndTexts).stream().map(Finding::ruleId).toList();
    }

    @Test
    void aConfigFileMayBeJsonThatIsIndentedWithTabs() {
        assertThat(rules(
                        ".ebextensions/a.config",
                        "{\n\t\"option_settings\": {\n\t\t\"aws:autoscaling:asg\": {\"MinSize\": \"2\"}\n\t}\n}\n"))
                .isEmpty();
    }

    @Test
    void aTabInYamlIsAnErrorThatIsNamed() {
        assertThat(rules(".ebextensions/a.config", "option_settings:\n\taws:autoscaling:asg: {MinSize: 2}\n"))
                .containsExactly("yaml-tab-indentation");
    }

    @Test
    void aSectionThatIsWrittenTwiceIsAnError() {
        assertThat(rules(
                        ".ebextensions/a.config",
                        "option_settings:\n  aws:autoscaling:asg: {MinSize: 2}\n"
                                + "option_settings:\n  aws:ec2:vpc: {ELBScheme: internal}\n"))
                .containsExactly("syntax-duplicate-key");
    }

    @Test
    void anEmptyConfigFileAndOneOfCommentsBreakNothing() {
        assertThat(rules(".ebextensions/a.config", "", ".ebextensions/b.config", "# reserved\n"))
                .isEmpty();
    }

    @Test
    void changesOfBeanstalksOwnResourcesAreOnlyParts() {
        assertThat(rules(".ebextensions/a.config", """
                        Resources:
                          AWSEBAutoScalingGroup:
                            Metadata: {Owner: shop}
                            Properties:
                              HealthCheckType: ELB
                          AWSEBLoadBalancerSecurityGroup:
                            Type: AWS::EC2::SecurityGroup
                            CmpFn::Remove: [Properties]
                          AWSEBV2LoadBalancerListener:
                            Properties: {Port: 8080}
                        """)).isEmpty();
    }

    @Test
    void resourcesOfAFolderAreJudgedAsWholeOnes() {
        assertThat(lint(".ebextensions/a.config", """
                        Resources:
                          Jobs:
                            Type: AWS::SQS::Queue
                            Properties: {VisibilityTimout: 60}
                          Hook:
                            Type: AWS::AutoScaling::LifecycleHook
                            Properties: {AutoScalingGroupName: {Ref: AWSEBAutoScalingGroup}}
                        """))
                .extracting(Finding::ruleId, finding -> finding.start().line())
                .containsExactlyInAnyOrder(tuple("cfn-property-unknown", 4), tuple("cfn-property-required", 7));
    }

    @Test
    void aResourceMayReferToOneOfAnotherFile() {
        assertThat(rules(
                        ".ebextensions/a.config",
                        "Resources:\n  Alarm:\n    Type: AWS::SNS::Subscription\n    Properties:\n"
                                + "      Protocol: sqs\n      TopicArn: {Ref: News}\n"
                                + "      Endpoint: {\"Fn::GetAtt\": [Jobs, Arn]}\n",
                        ".ebextensions/b.config",
                        "Resources:\n  News: {Type: \"AWS::SNS::Topic\"}\n  Jobs: {Type: \"AWS::SQS::Queue\"}\n"))
                .isEmpty();
    }

    @Test
    void beanstalksOwnFunctionIsAValueThatNobodyKnows() {
        assertThat(rules(".ebextensions/a.config", """
                        Resources:
                          Jobs:
                            Type: AWS::SQS::Queue
                            Properties:
                              VisibilityTimeout:
                                Fn::GetOptionSetting:
                                  Namespace: aws:elasticbeanstalk:sqsd
                                  OptionName: VisibilityTimeout
                                  DefaultValue: "60"
                        """)).isEmpty();
    }

    @Test
    void shortFormsOfFunctionsAreRead() {
        assertThat(rules(
                        ".ebextensions/a.config",
                        "Resources:\n  News:\n    Type: AWS::SNS::Topic\n  Policy:\n    Type: AWS::SNS::Subscription\n"
                                + "    Properties:\n      Protocol: email\n      Endpoint: ops@example.com\n"
                                + "      TopicArn: !Ref News\n"))
                .isEmpty();
    }

    @Test
    void aMacroOfTheFolderMayMakeAnything() {
        assertThat(rules(
                        ".ebextensions/a.config",
                        "Resources:\n  Fn::Transform: {Name: Extras}\n  Alarm:\n    Type: AWS::SNS::Subscription\n"
                                + "    Properties:\n      Protocol: sqs\n      TopicArn: {Ref: News}\n"))
                .isEmpty();
    }

    @Test
    void commentsInDockerrunAreNoJson() {
        assertThat(rules(
                        "Dockerrun.aws.json",
                        "{\n  // one container\n  \"AWSEBDockerrunVersion\": \"1\"\n}\n",
                        "Dockerfile",
                        "FROM amazoncorretto:21\n"))
                .containsExactly("json-syntax");
    }

    @Test
    void platformShsFolderOfTheSameNameIsNone() {
        assertThat(rules(
                        ".platform/routes.yaml",
                        "https://{default}/: {type: upstream, upstream: \"app:http\"}\n",
                        ".platform/local/hooks.sh",
                        "echo\n"))
                .isEmpty();
    }
}
