package io.github.awslint.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceBranchesTest {

    private static final String CONDITIONS = """
            Parameters:
              Stage: {Type: String}
              Other: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsOther: !Equals [!Ref Other, "true"]
            """;

    private static List<String> branches(String resource) {
        Resource table = Templates.of(CONDITIONS + "Resources:\n  Table:\n    Type: AWS::DynamoDB::Table\n" + resource)
                .resource("Table")
                .orElseThrow();
        return table.branches("A", "B").stream()
                .map(properties -> text(properties.get("A")) + "/" + text(properties.get("B")))
                .toList();
    }

    private static String text(Value value) {
        Optional<String> text = value.text();
        return value.isAbsent() ? "absent" : text.orElse("unknown");
    }

    @Test
    void withoutConditionsThereIsOneBranch() {
        assertThat(branches("    Properties: {A: 1}\n")).containsExactly("1/absent");
    }

    @Test
    void oneConditionGivesTwoBranchesInWhichValuesBelongTogether() {
        assertThat(branches("    Properties: {A: !If [IsProd, 1, 2], B: !If [IsProd, 3, 4]}\n"))
                .containsExactly("1/3", "2/4");
    }

    @Test
    void twoConditionsAreNotCombined() {
        assertThat(branches("    Properties: {A: !If [IsProd, 1, 2], B: !If [IsOther, 3, 4]}\n"))
                .isEmpty();
    }

    @Test
    void theConditionOfTheResourceHolds() {
        assertThat(branches("    Condition: IsProd\n    Properties: {A: !If [IsProd, 1, 2], B: !If [IsOther, 3, 4]}\n"))
                .containsExactly("1/3", "1/4");
    }

    @Test
    void aListIsCertainOnlyWhereNoItemDependsOnACondition() {
        Resource table = Templates.of(CONDITIONS + """
                        Resources:
                          Table:
                            Type: AWS::DynamoDB::Table
                            Properties:
                              Sure: [a, b]
                              Open: [a, !If [IsProd, b, !Ref "AWS::NoValue"]]
                        """).resource("Table").orElseThrow();
        assertThat(table.value("Sure").certainItems().orElseThrow()).hasSize(2);
        assertThat(table.value("Missing").certainItems().orElseThrow()).isEmpty();
        assertThat(table.value("Open").certainItems()).isEmpty();
    }
}
