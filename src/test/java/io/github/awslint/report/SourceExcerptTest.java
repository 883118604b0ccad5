package io.github.awslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {

    /** The excerpt of the part between the two signs, which are taken out. */
    private static List<String> excerpt(String marked) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        return SourceExcerpt.of(new SourceFile("f", marked.replaceAll("[«»]", "")).location(start, end), false);
    }

    @Test
    void underlinesTheRange() {
        assertThat(excerpt("a\nTimeout: «900s»\nb")).containsExactly("Timeout: 900s", "         ^^^^");
    }

    @Test
    void marksAnEmptyRangeWithOneCaret() {
        assertThat(excerpt("Timeout: «»x")).containsExactly("Timeout: x", "         ^");
        assertThat(excerpt("Timeout:«»")).containsExactly("Timeout:", "        ^");
    }

    @Test
    void showsTheFirstLineOfALongerRange() {
        assertThat(excerpt("a: «|\n  b\n»c: d")).containsExactly("a: |", "   ^");
    }

    @Test
    void keepsTabs() {
        assertThat(excerpt("\t\"a\":\t«1»")).containsExactly("\t\"a\":\t1", "\t    \t^");
    }

    @Test
    void givesWideCharactersTwoColumnsAndMarksNone() {
        assertThat(excerpt("名前: «値»")).containsExactly("名前: 値", "      ^^");
        assertThat(excerpt("😀: «x»")).containsExactly("😀: x", "    ^");
        assertThat(excerpt("e\u0301: «x»")).containsExactly("e\u0301: x", "   ^");
    }

    @Test
    void escapesWhatIsInvisible() {
        assertThat(excerpt("a\u001b: «x\u202e»")).containsExactly("a\\u001b: x\\u202e", "         ^^^^^^^");
        assertThat(excerpt("a:«\u00a0»b")).containsExactly("a:\\u00a0b", "  ^^^^^^");
    }

    @Test
    void cutsLongLinesAroundTheRange() {
        List<String> lines = excerpt("a".repeat(5000) + "«wrong»" + "b".repeat(5000));

        assertThat(lines.get(0)).startsWith("...aaa").endsWith("bbb...").hasSizeLessThan(130);
        int at = lines.get(1).indexOf('^');
        assertThat(lines.get(0).substring(at, at + 5)).isEqualTo("wrong");
        assertThat(lines.get(1).strip()).isEqualTo("^^^^^");
    }

    @Test
    void doesNotCutACharacterInTwo() {
        for (int shift = 0; shift < 2; shift++) {
            List<String> lines = excerpt("a".repeat(shift) + "😀".repeat(500) + "«x»" + "😀".repeat(500));

            assertThat(lines.get(0)).doesNotContain("\\u").contains("x");
        }
    }

    @Test
    void showsNothingOfABlankLine() {
        assertThat(excerpt("«»")).isEmpty();
        assertThat(excerpt("a\n  «»  \nb")).isEmpty();
    }

    @Test
    void aSecretIsShownAsStarsToTheEndOfItsLine() {
        SourceFile file = new SourceFile("f", "Password: hunter22 # since May\n");
        assertThat(SourceExcerpt.of(file.location(10, 18), true))
                .containsExactly("Password: " + "*".repeat(20), " ".repeat(10) + "^".repeat(8));
    }
}
