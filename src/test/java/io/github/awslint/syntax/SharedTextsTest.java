package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedTextsTest {

    @Test
    void equalTextsBecomeOneAndOthersStayWhatTheyAre() {
        // a second text of the same hash takes the slot of the first
        for (String text : new String[] {"Type", "Aa", "BB", "Aa", "", "x".repeat(200)}) {
            assertThat(SharedTexts.of(new StringBuilder(text).toString())).isEqualTo(text);
        }
        String first = SharedTexts.of(new StringBuilder("Properties").toString());
        assertThat(SharedTexts.of(new StringBuilder("Properties").toString())).isSameAs(first);
    }
}
