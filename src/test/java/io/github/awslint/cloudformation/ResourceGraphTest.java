package io.github.awslint.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceGraphTest {

    private static List<String> edges(String yaml) {
        return ResourceGraph.of(Templates.of(yaml)).edges("A").stream()
                .map(edge -> edge.to() + edge.when().clause())
                .toList();
    }

    @Test
    void propertiesAndDependsOnMakeAResourceWait() {
        assertThat(edges("""
                Resources:
                  A:
                    Type: T
                    DependsOn: [B]
                    Metadata: {X: !Ref M}
                    Properties: {P: !Ref C, Q: !GetAtt D.Arn, R: !Sub ['${E} ${F.G} ${B}', {B: !Ref H}]}
                  B: {Type: T}
                  C: {Type: T}
                  D: {Type: T}
                  E: {Type: T}
                  F: {Type: T}
                  H: {Type: T}
                  M: {Type: T}
                """)).containsExactly("C", "D", "E", "F", "H", "B");
    }

    @Test
    void edgesKeepTheConditionsThatLeadToThem() {
        assertThat(edges("""
                Parameters: {P: {Type: String}}
                Conditions: {X: !Equals [!Ref P, a], Y: !Equals [!Ref P, b]}
                Resources:
                  A: {Type: T, Condition: X, Properties: {P: !If [Z, !Ref B, !Ref C], Q: !If [Y, !Ref D, none]}}
                  B: {Type: T}
                  C: {Type: T}
                  D: {Type: T}
                """)).containsExactly("B when X is true and Z is true", "C when X is true and Z is false");
    }

    @Test
    void onlyResourcesOfTheTemplateAreWaitedFor() {
        assertThat(edges("""
                Parameters: {P: {Type: String}}
                Resources:
                  A: {Type: T, DependsOn: Missing, Properties: {P: !Ref P, Q: !Ref 'AWS::Region', R: !GetAtt Gone.Arn}}
                """)).isEmpty();
    }
}
