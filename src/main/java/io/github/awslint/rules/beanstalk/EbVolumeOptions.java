package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Options of the root volume and further volumes that do not fit together. */
final class EbVolumeOptions implements Rule<EnvironmentOptions> {

    private static final OptionName TYPE = new OptionName(Options.LAUNCH_CONFIGURATION, "RootVolumeType");
    private static final OptionName SIZE = new OptionName(Options.LAUNCH_CONFIGURATION, "RootVolumeSize");
    private static final OptionName IOPS = new OptionName(Options.LAUNCH_CONFIGURATION, "RootVolumeIOPS");
    private static final OptionName THROUGHPUT = new OptionName(Options.LAUNCH_CONFIGURATION, "RootVolumeThroughput");
    private static final Pattern MAPPING = Pattern.compile("\\s*[^=,]+=(ephemeral\\d+|[^=,]*)\\s*");
    private static final long LEAST_GP3 = 3_000;
    private static final long OLD_MOST_GP3 = 16_000;
    private static final long MOST_PER_GIGABYTE = 500;

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment.get(TYPE).ifPresent(type -> {
            if (type.value().is("io1")) {
                needed(environment, type, SIZE, report);
                needed(environment, type, IOPS, report);
            }
            environment.get(IOPS).ifPresent(iops -> iops(type, iops, report));
            environment
                    .get(THROUGHPUT)
                    .filter(throughput ->
                            type.value().isLiteral() && !type.value().is("gp3"))
                    .ifPresent(throughput -> report.at(
                            throughput.optionAt(),
                            "RootVolumeThroughput needs RootVolumeType gp3, not "
                                    + type.value().text()));
        });
        ratio(environment, report);
        environment
                .get(Options.LAUNCH_CONFIGURATION, "BlockDeviceMappings")
                .filter(mappings ->
                        mappings.value().isLiteral() && !mappings.value().text().isBlank())
                .ifPresent(mappings -> mappings(mappings, report));
    }

    private static void needed(EnvironmentOptions environment, OptionSetting type, OptionName name, Reporter report) {
        if (environment.lacks(name)) {
            Report found = report.at(type.value().location(), "RootVolumeType io1 needs " + name.option() + "; set it");
            if (!environment.isDeclaredInFull()) {
                found.as(Severity.WARNING);
            }
        }
    }

    private static void iops(OptionSetting type, OptionSetting setting, Reporter report) {
        OptionalLong iops = setting.value().asInteger();
        if (iops.isEmpty()) {
            return;
        }
        long number = iops.getAsLong();
        if (type.value().is("gp3") && number < LEAST_GP3) {
            report.at(setting.value().location(), "RootVolumeIOPS is " + number + ", gp3 starts at " + LEAST_GP3);
        } else if (type.value().is("gp3") && number > OLD_MOST_GP3) {
            report.at(
                            setting.value().location(),
                            "RootVolumeIOPS is " + number + ", the guide allows gp3 at most " + OLD_MOST_GP3)
                    .as(Severity.WARNING);
        } else if (type.value().is("gp2") || type.value().is("standard")) {
            report.at(
                            setting.optionAt(),
                            "RootVolumeIOPS has no effect on " + type.value().text() + "; use gp3 or io1")
                    .as(Severity.WARNING);
        }
    }

    private static void ratio(EnvironmentOptions environment, Reporter report) {
        OptionalLong size = environment.integer(SIZE);
        OptionalLong iops = environment.integer(IOPS);
        if (size.isPresent() && iops.isPresent() && iops.getAsLong() > size.getAsLong() * MOST_PER_GIGABYTE) {
            report.at(
                    environment.get(IOPS).orElseThrow().value().location(),
                    "RootVolumeIOPS " + iops.getAsLong() + " is more than " + MOST_PER_GIGABYTE + " for each of "
                            + size.getAsLong() + " GB; raise RootVolumeSize");
        }
    }

    private static void mappings(OptionSetting setting, Reporter report) {
        for (String mapping : setting.value().text().split(",")) {
            if (!MAPPING.matcher(mapping).matches()) {
                report.at(
                                setting.value().location(),
                                "BlockDeviceMappings has \"" + mapping.strip()
                                        + "\"; write device=snapshot:size:delete:type:iops")
                        .as(Severity.WARNING);
            }
        }
    }
}
