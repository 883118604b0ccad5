package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Environment properties that together are larger than the parameter that Beanstalk hands them over in. */
final class EbPropertiesTooLarge implements Rule<EnvironmentOptions> {

    private static final int MOST_BYTES = 4096;

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        List<OptionSetting> properties = environment.in(Options.ENVIRONMENT_VARIABLES);
        int bytes = 0;
        OptionSetting largest = null;
        for (OptionSetting property : properties) {
            bytes += size(property);
            if (largest == null || size(property) > size(largest)) {
                largest = property;
            }
        }
        if (bytes > MOST_BYTES) {
            report.at(
                    largest.optionAt(),
                    "Environment properties have " + bytes + " bytes together, " + MOST_BYTES + " are allowed; keep "
                            + largest.option() + ", the largest, elsewhere");
        }
    }

    /** Names count, and values as far as they are known. */
    private static int size(OptionSetting property) {
        return property.option().getBytes(StandardCharsets.UTF_8).length
                + property.value().text().getBytes(StandardCharsets.UTF_8).length;
    }
}
