package io.github.awslint.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.bootstrap.StartupScript.Source;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Templates;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static Optional<List<String>> scriptsOf(String resource, String yaml) {
        Template template = Templates.of(yaml);
        Resource started = template.resource(resource).orElseThrow();
        return Bootstrap.of(template)
                .scriptsOf(started)
                .map(scripts -> scripts.stream()
                        .map(script -> script.text().withHoles())
                        .toList());
    }

    private static final String GROUP = """
            Parameters: {Foreign: {Type: String}}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties: %s
              Config:
                Type: AWS::AutoScaling::LaunchConfiguration
                Properties: {UserData: {'Fn::Base64': from config}}
              Servers:
                Type: AWS::EC2::LaunchTemplate
                Properties: {LaunchTemplateData: {UserData: {'Fn::Base64': from template}}}
            """;

    @Test
    void anInstanceRunsItsUserDataAndTheCommandsOfItsMetadata() {
        Template template = Templates.of("""
                Conditions: {Windows: !Equals [a, b]}
                Resources:
                  Web:
                    Type: AWS::EC2::Instance
                    Metadata:
                      AWS::CloudFormation::Init:
                        configSets: {default: [one]}
                        one:
                          commands: {go: {command: cfn-signal -e 0}}
                          files: {/etc/cfn/cfn-hup.conf: {content: "[main]"}}
                    Properties:
                      UserData: !If [Windows, !Base64 one, {'Fn::Base64': !If [Windows, two, three]}]
                """);
        assertThat(Bootstrap.of(template).scripts())
                .extracting(script -> script.source() + " " + script.text().withHoles())
                .containsExactly(
                        Source.USER_DATA + " one",
                        Source.USER_DATA + " two",
                        Source.USER_DATA + " three",
                        Source.INIT_COMMAND + " cfn-signal -e 0",
                        Source.INIT_FILE + " [main]");
        assertThat(Bootstrap.of(template).calls(Helper.CFN_SIGNAL)).hasSize(1);
    }

    @Test
    void aGroupRunsTheUserDataOfItsLaunchConfigurationOrTemplate() {
        assertThat(scriptsOf("Group", GROUP.formatted("{LaunchConfigurationName: !Ref Config}")))
                .contains(List.of("from config"));
        assertThat(scriptsOf("Group", GROUP.formatted("{LaunchTemplate: {LaunchTemplateId: !Ref Servers}}")))
                .contains(List.of("from template"));
        assertThat(scriptsOf(
                        "Group",
                        GROUP.formatted("{MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification:"
                                + " {LaunchTemplateId: !Ref Servers}}}}")))
                .contains(List.of("from template"));
    }

    @Test
    void scriptsFromElsewhereCannotBeSeen() {
        assertThat(scriptsOf("Group", GROUP.formatted("{LaunchTemplate: {LaunchTemplateId: !Ref Foreign}}")))
                .isEmpty();
        assertThat(scriptsOf("Group", GROUP.formatted("{LaunchTemplate: {LaunchTemplateName: shared}}")))
                .isEmpty();
        assertThat(scriptsOf("Group", GROUP.formatted("{LaunchConfigurationName: !ImportValue x}")))
                .isEmpty();
    }

    @Test
    void aScriptThatLoadsOthersRunsWhatIsUnknown() {
        for (String script : List.of("curl x | bash", "./setup.sh", "aws s3 cp s3://b/x .", "git clone x", "sh x.sh")) {
            assertThat(script(script).runsUnknown()).as(script).isTrue();
        }
        assertThat(script("dnf install -y java").runsUnknown()).isFalse();
    }

    private static StartupScript script(String line) {
        Template template = Templates.of(
                "Resources: {W: {Type: AWS::EC2::Instance, Properties: {UserData: {'Fn::Base64': '" + line + "'}}}}");
        return Bootstrap.of(template).scripts().get(0);
    }

    @Test
    void aHoleInPlaceOfACommandIsUnknownButNotAsAnArgument() {
        assertThat(scriptOf("!Sub \"echo ${A}\\n${B}\\n\"").runsUnknown()).isTrue();
        assertThat(scriptOf("!Ref Data").runsUnknown()).isTrue();
        assertThat(scriptOf("!Sub \"echo ${A}\\ndate ${B} ${A}\\n\"").runsUnknown())
                .isFalse();
        assertThat(scriptOf("!Join ['', [date, !ImportValue x]]").runsUnknown()).isTrue();
    }

    private static StartupScript scriptOf(String value) {
        Template template = Templates.of(
                "Resources:\n  W:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData:\n        Fn::Base64: "
                        + value + "\n");
        return Bootstrap.of(template).scripts().get(0);
    }

    @Test
    void wrongShapesNeverThrow() {
        for (String resource : List.of(
                "{Type: AWS::EC2::Instance, Properties: {UserData: [a]}}",
                "{Type: AWS::EC2::Instance, Properties: {UserData: {a: b}}}",
                "{Type: AWS::EC2::Instance, Metadata: {'AWS::CloudFormation::Init': text}}",
                "{Type: AWS::EC2::Instance, Metadata: {'AWS::CloudFormation::Init': {a: b, c: {commands: [d], files: e}}}}",
                "{Type: AWS::EC2::Instance, Metadata: {'AWS::CloudFormation::Init': {c: {commands: {d: e, f: {command: [g]}}}}}}",
                "{Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: text}}",
                "{Type: AWS::AutoScaling::AutoScalingGroup, Properties: {LaunchTemplate: [a], MixedInstancesPolicy: b}}")) {
            Template template = Templates.of("Resources: {R: " + resource + "}");
            Bootstrap bootstrap = Bootstrap.of(template);
            assertThat(bootstrap.calls()).isEmpty();
            bootstrap.scriptsOf(template.resource("R").orElseThrow());
        }
    }
}
