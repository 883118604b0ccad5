package io.github.awslint.xray;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterExpressionTest {

    @Test
    void conditionsAreKeywordsWithWhatTheyAreComparedTo() {
        FilterExpression expression =
                FilterExpression.read("http.url CONTAINS \"/api\" AND (responsetime >= 2.5 OR !ok)");

        assertThat(expression.problem()).isEmpty();
        assertThat(expression.conditions())
                .extracting(condition -> condition.name() + " " + condition.operator() + " "
                        + condition.value().map(FilterExpression.Token::text).orElse("-"))
                .containsExactly("http.url contains \"/api\"", "responsetime >= 2.5", "ok  -");
    }

    @Test
    void whatStandsInTheParenthesesOfAFunctionIsNoCondition() {
        assertThat(FilterExpression.read("id(name: \"orders\") AND service(\"a\") { fault }")
                        .conditions())
                .extracting(FilterExpression.Condition::name)
                .containsExactly("id", "service", "fault");
    }

    @ParameterizedTest
    @CsvSource({
        "'name = \"orders', a quote is never closed",
        "'service(\"a\"', '\"(\" is never closed'",
        "'ok)', '\")\" closes nothing'",
        "'(ok}', '\"}\" closes nothing'",
        "'name = \"a\\', a quote is never closed"
    })
    void whatHasNoPartnerIsAProblem(String text, String problem) {
        assertThat(FilterExpression.read(text).problem().orElseThrow().message())
                .isEqualTo(problem);
    }

    @Test
    void anyTextIsTakenApartWithoutAnException() {
        for (String text : new String[] {
            "", " ", "\"", "!", "= =", "((((", "AND OR", "a.b[", "\\", "{}{}", "a =", "\u00e4 > \uD83D"
        }) {
            assertThat(FilterExpression.read(text).conditions()).isNotNull();
        }
    }
}
