package io.github.awslint.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**/template.yaml | template.yaml",
                "**/template.yaml | services/orders/template.yaml",
                "infra/ | infra/vpc/main.yaml",
                "infra/** | infra/main.yaml",
                "*.template | orders.template",
                "**/*.{yml,yaml} | a/b.yml",
                "stack-?.yaml | stack-1.yaml",
                "./template.yaml | template.yaml",
                "infra\\main.yaml | infra/main.yaml",
                "../template.yaml | ../template.yaml",
                "a+b/(c).yaml | a+b/(c).yaml",
            })
    void fits(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "template.yaml | services/template.yaml",
                "*.template | infra/orders.template",
                "infra/* | infra/vpc/main.yaml",
                "**/*.{yml,yaml} | a/b.json",
                "stack-?.yaml | stack-12.yaml",
                "infra/** | infrastructure/main.yaml",
            })
    void doesNotFit(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(path)).isFalse();
    }

    @Test
    void aPatternWithoutWildcardsNamesAFile() {
        assertThat(PathPattern.of("../template.yaml").isPlainPath()).isTrue();
        assertThat(PathPattern.of("**/template.yaml").isPlainPath()).isFalse();
    }
}
