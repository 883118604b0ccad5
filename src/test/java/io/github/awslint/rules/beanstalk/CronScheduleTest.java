package io.github.awslint.rules.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.rule.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronScheduleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * * * *",
                "0 */12 * * *",
                "0,30 8-18 1-15/2 jan,DEC mon-FRI",
                "59 23 31 12 7",
                "  5   4 * * sun ",
                "0 0 * * 0"
            })
    void fiveFieldsWithinTheirRangesAreTaken(String schedule) {
        assertThat(CronSchedule.problem(schedule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every 5 minutes",
                "* * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * * 13 *",
                "* * * * 8",
                "*/0 * * * *",
                "* * * foo *",
                "rate(5 minutes)",
                "cron(0 12 * * ? *)",
                "99999999999 * * * *"
            })
    void whatCrontabRefusesIsAnError(String schedule) {
        assertThat(CronSchedule.problem(schedule))
                .hasValueSatisfying(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@daily", "0 0 12 * * ?", "0 0 L * *", "0 0 ? * *", "0 0 * * 5#2"})
    void whatSomeReadersTakeIsAWarning(String schedule) {
        assertThat(CronSchedule.problem(schedule))
                .hasValueSatisfying(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING));
    }
}
