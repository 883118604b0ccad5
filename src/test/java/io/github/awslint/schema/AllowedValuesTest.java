package io.github.awslint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedValuesTest {

    private static final AllowedValues GROWING =
            new AllowedValues(List.of("Command", "Automation", "IPV4", "EC2", "ml.c5.large", "ONE_HOUR"), true);

    @ParameterizedTest
    @ValueSource(strings = {"Commands", "Comand", "Cammand", "ONE_HOURS", "command", "Command ", "EC2 "})
    void aSlipOfTheKeyboardIsNoNewValue(String value) {
        assertThat(GROWING.mayGrowBy(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Session", "IPV6", "ECS", "ml.m5.large", "SIX_HOURS", "CommandSet"})
    void anotherWordOrNumberMayBeNew(String value) {
        assertThat(GROWING.mayGrowBy(value)).isTrue();
    }

    @Test
    void nothingIsNewWhereTheListIsClosed() {
        assertThat(new AllowedValues(List.of("UNIT", "PIPELINE"), false).mayGrowBy("FAST"))
                .isFalse();
    }
}
