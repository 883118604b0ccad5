package io.github.awslint.rules.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a runtime depends on the day. */
class LambdaRuntimeDeprecatedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-07-11 | ''",
                "2023-07-12 | Runtime \"java8\" will be deprecated on 2024-01-08; move to java21",
                "2024-01-08 | Runtime \"java8\" is deprecated since 2024-01-08; move to java21",
                "2024-02-08 | Runtime \"java8\" is blocked for new functions since 2024-02-08 and from 2027-03-03 updates; move to java21",
                "2027-03-03 | Runtime \"java8\" is blocked since 2027-03-03, functions can be neither created nor updated; move to java21",
            })
    void theMessageNamesTheStageThatTheRuntimeHasReached(LocalDate today, String message) {
        Template template = Template.of(DocumentReader.read(new SourceFile("template.yaml", """
                        Resources:
                          Orders: {Type: AWS::Lambda::Function, Properties: {Runtime: java8}}
                        """))
                .rootMap()
                .orElseThrow());
        List<String> messages = new ArrayList<>();
        Reporter reporter = new Reporter() {
            @Override
            public Report at(Location location, String text) {
                messages.add(text);
                return new Report(location, text);
            }
        };
        new LambdaRuntimeDeprecated(() -> today).check(LambdaFunctions.of(template), reporter);
        assertThat(String.join("", messages)).isEqualTo(message);
    }
}
