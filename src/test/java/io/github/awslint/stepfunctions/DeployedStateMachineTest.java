package io.github.awslint.stepfunctions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.iam.Role;
import io.github.awslint.stepfunctions.DeployedStateMachine.Form;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeployedStateMachineTest {

    private static final String FUNCTION = "Resources:\n  Pay: {Type: AWS::Lambda::Function}\n  M:\n";

    @Test
    void aTaskFindsItsFunctionInEachFormOfADefinition() {
        String type = "    Type: AWS::StepFunctions::StateMachine\n    Properties:\n";
        String state = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"Resource\": \"%s\"}}}";

        assertThat(function(
                        FUNCTION + type + "      Definition: {States: {A: {Type: Task, Resource: !GetAtt Pay.Arn}}}"))
                .isEqualTo("OBJECT Pay");
        assertThat(function(FUNCTION + type + "      DefinitionString: '" + state.formatted("${P}:live")
                        + "'\n      DefinitionSubstitutions: {P: !Sub \"${Pay.Arn}\"}"))
                .isEqualTo("TEXT Pay");
        assertThat(function(FUNCTION + type + "      DefinitionString: !Sub '" + state.formatted("${Pay.Arn}") + "'"))
                .isEqualTo("SUB Pay");
        assertThat(function(FUNCTION + type + "      DefinitionString: !Sub\n        - '" + state.formatted("${Own}")
                        + "'\n        - {Own: !GetAtt Pay.Arn}"))
                .isEqualTo("SUB Pay");
        assertThat(function(FUNCTION + type + "      DefinitionString: !Sub '" + state.formatted("${!P}")
                        + "'\n      DefinitionSubstitutions: {P: !GetAtt Pay.Arn}"))
                .isEqualTo("SUB Pay");
    }

    @Test
    void aFileIsReadWithTheTemplatesThatNameItAsFarAsTheyAgree() {
        Template template = template("""
                Resources:
                  Pay: {Type: AWS::Lambda::Function}
                  Other: {Type: AWS::Lambda::Function}
                  M: {Type: AWS::Serverless::StateMachine, Properties: {DefinitionSubstitutions: {P: !GetAtt Pay.Arn}}}
                  N: {Type: AWS::Serverless::StateMachine, Properties: {DefinitionSubstitutions: {P: !GetAtt Other.Arn}}}
                """);
        StateMachine definition = StateMachine.of(root("States: {A: {Type: Task, Resource: \"${P}\"}}"));
        Resource one = template.resource("M").orElseThrow();
        Resource other = template.resource("N").orElseThrow();
        State task = definition.states().get("A");

        assertThat(new DeployedStateMachine(definition, Form.FILE, List.of(one)).function(task))
                .map(Resource::logicalId)
                .contains("Pay");
        assertThat(new DeployedStateMachine(definition, Form.FILE, List.of(one, other)).function(task))
                .isEmpty();
        assertThat(new DeployedStateMachine(definition, Form.FILE, List.of()).runsFunction(task))
                .isFalse();
    }

    @Test
    void callsTellServiceActionAndForWhatTheyWait() {
        assertThat(call("arn:${AWS::Partition}:states:::ecs:runTask.sync")).hasToString("ecs runTask JOB");
        assertThat(call("arn:aws:states:::states:startExecution.sync:2")).hasToString("states startExecution JOB");
        assertThat(call("arn:aws:states:::aws-sdk:s3:getObject")).hasToString("s3 getObject RESPONSE");
        assertThat(call("arn:aws:states:eu-west-1:123456789012:activity:pack")).hasToString("activity  TOKEN");
        assertThat(call("arn:aws-cn:lambda:cn-north-1:123456789012:function:pay"))
                .hasToString("lambda invoke RESPONSE");
        assertThat(call("${PayFunction}")).hasToString("unknown");
        assertThat(call("[no, text]")).hasToString("unknown");
    }

    @Test
    void theRoleThatSamMakesMayDoWhatItsPoliciesSay() {
        Template template = template("""
                Transform: AWS::Serverless-2016-10-31
                Parameters: {Policy: {Type: String}}
                Resources:
                  Known:
                    Type: AWS::Serverless::StateMachine
                    Properties:
                      Policies:
                        - LambdaInvokePolicy: {FunctionName: pay}
                        - AmazonSQSReadOnlyAccess
                        - Statement: [{Effect: Allow, Action: "sns:*", Resource: "*"}]
                  Single: {Type: AWS::Serverless::StateMachine, Properties: {Policies: AWSLambdaRole}}
                  Open: {Type: AWS::Serverless::StateMachine, Properties: {Policies: [!Ref Policy]}}
                  None: {Type: AWS::Serverless::StateMachine, Properties: {}}
                """);
        List<String> actions = List.of("lambda:InvokeFunction", "sns:Publish", "sqs:SendMessage");

        assertThat(lacks(template, "Known", actions)).containsExactly("sqs:SendMessage");
        assertThat(lacks(template, "Single", actions)).containsExactly("sns:Publish", "sqs:SendMessage");
        assertThat(lacks(template, "Open", actions)).isEmpty();
        assertThat(lacks(template, "None", actions)).isEqualTo(actions);
    }

    private static List<String> lacks(Template template, String machine, List<String> actions) {
        return Role.ofServerless(template.resource(machine).orElseThrow()).lacks(actions);
    }

    private static String function(String yaml) {
        DeployedStateMachine machine = TemplateStateMachines.of(template(yaml)).get(0);
        return machine.form() + " "
                + machine.function(machine.definition().states().get("A"))
                        .map(Resource::logicalId)
                        .orElse("none");
    }

    private static String call(String resource) {
        State task = StateMachine.of(root("States: {A: {Type: Task, Resource: "
                        + (resource.startsWith("[") ? resource : "\"" + resource + "\"") + "}}"))
                .states()
                .get("A");
        return task.call()
                .map(call -> call.service() + " " + call.action() + " " + call.awaits())
                .orElse("unknown");
    }

    private static Template template(String yaml) {
        return Template.of(root(yaml));
    }

    private static MapNode root(String yaml) {
        return DocumentReader.read(new SourceFile("template.yaml", yaml))
                .rootMap()
                .orElseThrow();
    }
}
