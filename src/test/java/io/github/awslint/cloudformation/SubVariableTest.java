package io.github.awslint.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubVariableTest {

    private static List<String> names(String yaml) {
        return SubVariable.of((ScalarNode) Templates.node(yaml)).stream()
                .map(variable -> variable.name().text()
                        + variable.attribute()
                                .map(attribute -> "|" + attribute.text())
                                .orElse(""))
                .toList();
    }

    @Test
    void variablesAreNamesAndAttributes() {
        assertThat(names("'${A}-${B.C.D}-${AWS::Region}'")).containsExactly("A", "B|C.D", "AWS::Region");
    }

    @Test
    void blanksAroundANameDoNotCount() {
        assertThat(names("'${ A }${ B.C }'")).containsExactly("A", "B|C");
    }

    @Test
    void literalsEmptyAndUnclosedOnesAreNone() {
        assertThat(names("'${!A} ${} ${ } $A $ {A} {A} ${B'")).isEmpty();
    }

    @Test
    void aVariableInABlockScalarKnowsItsPlace() {
        SubVariable variable = SubVariable.of((ScalarNode) Templates.node("|\n  one\n    two ${Stack.Name} x\n"))
                .get(0);
        assertThat(variable.whole().location().text()).isEqualTo("${Stack.Name}");
        assertThat(variable.name().location().text()).isEqualTo("Stack");
        assertThat(variable.attribute().orElseThrow().location().text()).isEqualTo("Name");
        assertThat(variable.name().location().start().line()).isEqualTo(3);
    }
}
