package io.github.awslint.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Text.Part;
import org.junit.jupiter.api.Test;

class TextTest {

    private static Text text(String yaml) {
        return Text.of(Templates.node(yaml));
    }

    private static String shown(String yaml) {
        return text(yaml).withHoles().replace(Text.HOLE, '#');
    }

    @Test
    void literalsJoinsAndSubstitutionsBecomeOneText() {
        assertThat(shown("abc")).isEqualTo("abc");
        assertThat(shown("!Join ['-', [a, !Ref B, c]]")).isEqualTo("a-#-c");
        assertThat(shown("!Sub 'a ${B} c'")).isEqualTo("a # c");
        assertThat(shown("!Sub ['a ${B} ${C}', {B: !Join ['', [x, !Ref Y]]}]")).isEqualTo("a x# #");
        assertThat(shown("{'Fn::Base64': !Sub 'x ${Y}'}")).isEqualTo("x #");
        assertThat(shown("!Join ['', !Ref List]")).isEqualTo("#");
        assertThat(shown("!Sub ['${a.b}', {a.b: c}]")).isEqualTo("c");
    }

    @Test
    void anEscapedVariableIsTextOfTheShell() {
        assertThat(shown("!Sub '${!HOME}/${X}/${!Y}'")).isEqualTo("${HOME}/#/${Y}");
        assertThat(text("!Sub '${!HOME}'").literal()).contains("${HOME}");
    }

    @Test
    void holesKnowWhatTheyReferTo() {
        Text text = text("!Join ['', [!Ref A, !GetAtt B.C, !Sub '${D}${E.F}', !ImportValue G]]");
        assertThat(text.literal()).isEmpty();
        assertThat(text.holes())
                .extracting(
                        hole -> hole.name().orElse("-") + "." + hole.attribute().orElse("-"))
                .containsExactly("A.-", "B.C", "D.-", "E.F", "-.-");
    }

    @Test
    void literalPartsKnowTheirPlaceInTheFile() {
        Text text = text("!Sub |\n  first\n    second ${X} third\n");
        Part.Literal last = (Part.Literal) text.parts().get(2);
        int at = last.text().indexOf("third");
        assertThat(last.locate(at, at + 5).text()).isEqualTo("third");
    }

    @Test
    void callsOfTheWrongShapeAreHoles() {
        for (String wrong : new String[] {"!Sub [a]", "!Join [a]", "!Join {a: b}", "{a: b}", "[a]", "{Ref: [a]}"}) {
            assertThat(shown(wrong)).isEqualTo("#");
        }
    }
}
