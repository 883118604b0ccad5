package io.github.awslint.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Text;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import org.junit.jupiter.api.Test;

class IniFileTest {

    @Test
    void sectionsHoldTheirKeysInLowerCase() {
        IniFile file = read("content: |\n  # cfn-hup\n  [main]\n  Stack = orders\n  ; no\n  region=eu-west-1\n");

        assertThat(file.sections()).hasSize(1);
        IniFile.Section main = file.sections().get(0);
        assertThat(main.name()).isEqualTo("main");
        assertThat(main.value("stack").orElseThrow().text()).isEqualTo("orders");
        assertThat(main.value("region").orElseThrow().location().text()).isEqualTo("eu-west-1");
        assertThat(main.value("interval")).isEmpty();
    }

    @Test
    void namesOfTheTemplateLeaveAFileWholeAndOtherFunctionsDoNot() {
        assertThat(read("content: !Sub '[main] ${AWS::StackId}'").isWhole()).isTrue();
        assertThat(read("content: !ImportValue hup").isWhole()).isFalse();
    }

    @Test
    void linesWithoutSectionOrKeyAreLeftOut() {
        assertThat(read("content: \"stack=x\\n[]\\n=\\n\\nplain\"").sections())
                .extracting(section -> section.name() + section.values())
                .containsExactly("{}");
    }

    private static IniFile read(String yaml) {
        return IniFile.of(Text.of(DocumentReader.read(new SourceFile("template.yaml", yaml))
                .rootMap()
                .flatMap(map -> map.get("content"))
                .orElseThrow()));
    }
}
