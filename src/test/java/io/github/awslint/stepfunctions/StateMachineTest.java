package io.github.awslint.stepfunctions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.Position;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateMachineTest {

    @Test
    void mapAndParallelStatesHoldMachinesOfTheirOwn() {
        StateMachine machine = read("""
                StartAt: Both
                States:
                  Both:
                    Type: Parallel
                    Branches:
                      - StartAt: Lines
                        States:
                          Lines:
                            Type: Map
                            Iterator: {StartAt: Price, States: {Price: {Type: Succeed}}}
                            End: true
                      - {StartAt: Bill, States: {Bill: {Type: Succeed}}}
                      - text
                    End: true
                """);

        assertThat(machine.levels())
                .extracting(level -> level.states().keySet().toString())
                .containsExactly("[Both]", "[Lines]", "[Bill]", "[Price]");
        assertThat(machine.levels().get(3).owner().orElseThrow().name()).isEqualTo("Lines");
    }

    @Test
    void statesTakeTheQueryLanguageOfTheirMachineUnlessTheySayOtherwise() {
        StateMachine machine = read("""
                QueryLanguage: JSONata
                StartAt: A
                States:
                  A: {Type: Pass, Next: B}
                  B: {Type: Map, QueryLanguage: JSONPath, ItemProcessor: {StartAt: C, States: {C: {Type: Succeed}}}}
                """);

        assertThat(machine.states().get("A").language()).isEqualTo(QueryLanguage.JSONATA);
        assertThat(machine.states().get("B").language()).isEqualTo(QueryLanguage.JSON_PATH);
        assertThat(machine.levels().get(1).states().get("C").language()).isEqualTo(QueryLanguage.JSONATA);
    }

    @Test
    void childrenOfADistributedMapHaveAWorkflowTypeOfTheirOwn() {
        StateMachine machine = StateMachine.of(read("""
                        StartAt: A
                        States:
                          A: {Type: Map, ItemProcessor: {ProcessorConfig: {ExecutionType: EXPRESS}, States: {}}}
                          B: {Type: Map, ItemProcessor: {States: {}}}
                          C: {Type: Map, ItemProcessor: {ProcessorConfig: {ExecutionType: "${Type}"}, States: {}}}
                        """).node(), Optional.of(WorkflowType.STANDARD));

        assertThat(machine.levels())
                .extracting(StateMachine::workflowType)
                .containsExactly(
                        Optional.of(WorkflowType.STANDARD),
                        Optional.of(WorkflowType.EXPRESS),
                        Optional.of(WorkflowType.STANDARD),
                        Optional.empty());
    }

    @Test
    void reachableStatesFollowEveryKindOfTransition() {
        StateMachine machine = read("""
                StartAt: A
                States:
                  A: {Type: Task, Next: B, Catch: [{Next: E}]}
                  B: {Type: Choice, Choices: [{Next: C}], Default: D}
                  C: {Type: Succeed}
                  D: {Type: Succeed}
                  E: {Type: Fail}
                  F: {Type: Pass, Next: A}
                """);

        assertThat(machine.reachable().orElseThrow())
                .extracting(State::name)
                .containsExactlyInAnyOrder("A", "B", "C", "D", "E");
    }

    @Test
    void reachabilityIsUnknownWhereATargetOrAStateIs() {
        assertThat(read("StartAt: A\nStates: {A: {Next: \"${B}\"}}").reachable())
                .isEmpty();
        assertThat(read("StartAt: ${A}\nStates: {A: {Type: Succeed}}").reachable())
                .isEmpty();
        assertThat(read("StartAt: A\nStates: {A: {Next: B}}").reachable()).isEmpty();
        assertThat(read("StartAt: A\nStates: {A: {\"Fn::Transform\": x}}").reachable())
                .isEmpty();
        assertThat(read("StartAt: A\nStates: {A: {Catch: {\"Fn::If\": [a, b, c]}}}")
                        .reachable())
                .isEmpty();
        assertThat(read("StartAt: A\nStates: {A: {}, \"Fn::Transform\": {Name: AWS::Include}}")
                        .reachable())
                .isEmpty();
    }

    @Test
    void partsOfTheWrongShapeAreAbsent() {
        StateMachine machine = read("StartAt: [A]\nStates: {A: text, B: {Type: [Pass], Retry: x, Branches: 3}}");

        assertThat(machine.startAt()).isEmpty();
        assertThat(machine.states().get("A").isKnown()).isFalse();
        assertThat(machine.states().get("A").body().entries()).isEmpty();
        assertThat(machine.states().get("B").type()).isEmpty();
        assertThat(machine.states().get("B").handlers("Retry")).isEmpty();
        assertThat(read("States: text").states()).isEmpty();
    }

    @Test
    void aDefinitionInTextHasItsPlacesInTheOuterFile() {
        ScalarNode text = DocumentReader.read(new SourceFile("template.yaml", """
                        DefinitionString: |
                          {"StartAt": "A",
                           "States": {"A": {"Type": "Pass", "Next": "B"}}}
                        """))
                .rootMap()
                .orElseThrow()
                .scalar("DefinitionString")
                .orElseThrow();

        StateMachine machine = StateMachine.ofText(text, Optional.empty()).orElseThrow();

        assertThat(machine.states()
                        .get("A")
                        .transitions()
                        .get(0)
                        .target()
                        .orElseThrow()
                        .location()
                        .start())
                .isEqualTo(new Position(3, 45));
        assertThat(StateMachine.ofText(new ScalarNode(text.location(), "{", text.style()), Optional.empty()))
                .isEmpty();
    }

    @Test
    void activitiesAndTokensMakeATaskWait() {
        StateMachine machine = read("""
                StartAt: A
                States:
                  A: {Type: Task, Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken"}
                  B: {Type: Task, Resource: "arn:aws-cn:states:cn-north-1:123456789012:activity:inspect"}
                  C: {Type: Task, Resource: "arn:aws:states:::ecs:runTask.sync"}
                  D: {Type: Pass, Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken"}
                """);

        assertThat(machine.states().values())
                .filteredOn(state -> state.waitsFor(TaskCall.Wait.TOKEN))
                .extracting(State::name)
                .containsExactly("A", "B");
    }

    private static StateMachine read(String yaml) {
        return StateMachine.of(DocumentReader.read(new SourceFile("order.asl.yaml", yaml))
                .rootMap()
                .orElseThrow());
    }
}
