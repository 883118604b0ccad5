package io.github.awslint.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static List<String> references(String yaml) {
        return Templates.of(yaml).references().stream()
                .map(reference -> reference.kind().title() + " " + reference.name()
                        + reference.attribute().map(part -> "." + part.text()).orElse("")
                        + reference.from().map(from -> " from " + from).orElse(""))
                .toList();
    }

    @Test
    void everyWayToReferIsFoundInAResource() {
        assertThat(references("""
                Resources:
                  R:
                    Type: T
                    Condition: C
                    DependsOn: [D, E]
                    Metadata: {M: !Ref F}
                    Properties:
                      A: !GetAtt G.H
                      B: {'Fn::GetAtt': [I, J.K]}
                      C: !Sub ['${L} ${N.O} ${Own} ${own.x} ${!P}', {Own: !Ref Q, own.x: 1}]
                      D: !If [S, !Ref T, 1]
                """))
                .containsExactly(
                        "Condition C from R",
                        "DependsOn D from R",
                        "DependsOn E from R",
                        "Ref F from R",
                        "Fn::GetAtt G.H from R",
                        "Fn::GetAtt I.J.K from R",
                        "Fn::Sub L from R",
                        "Fn::Sub N.O from R",
                        "Ref Q from R",
                        "Condition S from R",
                        "Ref T from R");
    }

    @Test
    void computedAttributesReferToo() {
        assertThat(references("Resources: {R: {Properties: {A: {'Fn::GetAtt': [B, !Ref C]}}}}"))
                .containsExactly("Fn::GetAtt B from R", "Ref C from R");
    }

    @Test
    void otherSectionsReferWithoutAResource() {
        assertThat(references("""
                Globals: {Function: {Role: !Ref G}}
                Conditions:
                  A: !And [!Condition B, {Condition: C}, !Not [!Equals [!Ref D, 1]]]
                Rules:
                  R: {RuleCondition: !Equals [!Ref E, 1], Assertions: [{Assert: !Contains [[1], !Ref F]}]}
                Outputs:
                  O: {Condition: H, Value: !Sub '${I}', Export: {Name: !Ref J}}
                """))
                .containsExactly(
                        "Condition B",
                        "Condition C",
                        "Ref D",
                        "Ref E",
                        "Ref F",
                        "Ref G",
                        "Condition H",
                        "Fn::Sub I",
                        "Ref J");
    }

    @Test
    void aConditionInsideAPolicyIsNone() {
        assertThat(references("Resources: {R: {Type: T, Properties: {P: {Condition: {Bool: x}}, Q: {Condition: y}}}}"))
                .isEmpty();
    }

    @Test
    void namesOfLoopsAreNoReferencesInsideTheLoop() {
        assertThat(references("""
                Resources:
                  Fn::ForEach::Outer:
                    - Name
                    - !Ref Names
                    - 'Q${Name}':
                        Type: T
                        Properties: {A: !Ref Name, B: !Sub '${Name} ${Other}', C: !GetAtt 'Q${Name}.Arn'}
                  After: {Type: T, Properties: {A: !Ref Name}}
                Conditions:
                  Fn::ForEach::Tests: [Item, [a], {'Is${Item}': !Equals [!Ref Item, !Ref X]}]
                """))
                .containsExactly(
                        "Ref X",
                        "Ref Names from Fn::ForEach::Outer",
                        "Fn::Sub Other from Fn::ForEach::Outer",
                        "Ref Name from After");
    }

    @Test
    void referencesFromAResourceAreThoseToOtherResources() {
        Template template = Templates.of("""
                Parameters: {P: {Type: String}}
                Resources:
                  A: {Type: T, DependsOn: B, Properties: {X: !Ref P, Y: !Ref 'AWS::Region'}}
                  B: {Type: T}
                """);
        assertThat(template.referencesFrom("A")).extracting(Reference::name).containsExactly("B");
    }
}
