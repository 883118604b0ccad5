package io.github.awslint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPatternTest {

    @Test
    void onlyAnchorsAnchor() {
        assertThat(new TextPattern("[a-z]+").matches("1a1")).isTrue();
        assertThat(new TextPattern("^[a-z]+$").matches("1a1")).isFalse();
    }

    @Test
    void anExpressionThatJavaDoesNotKnowMatchesEverything() {
        assertThat(new TextPattern("^((").matches("anything")).isTrue();
        assertThat(new TextPattern("^((").pattern()).isEmpty();
    }

    @Test
    void endlessBacktrackingIsGivenUp() {
        assertThat(new TextPattern("^(a+)+(x?)\\2$").matches("a".repeat(60) + "!"))
                .isTrue();
    }

    @Test
    void textsThatCouldExhaustTheStackAreNotChecked() {
        assertThat(new TextPattern("^(a|b)*$").matches("c".repeat(100_000))).isTrue();
        assertThat(new TextPattern("^(a|b)*$").matches("c")).isFalse();
    }
}
