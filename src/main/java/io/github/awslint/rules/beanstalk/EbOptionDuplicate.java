package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.OptionSource;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One option that several files of .ebextensions set, or that one list sets twice. */
final class EbOptionDuplicate implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        Map<String, List<OptionSetting>> byOption = new HashMap<>();
        for (OptionSetting setting : environment.settings()) {
            if (setting.source() == OptionSource.EXTENSIONS) {
                byOption.computeIfAbsent(setting.name().toString(), name -> new ArrayList<>())
                        .add(setting);
            }
        }
        for (List<OptionSetting> settings : byOption.values()) {
            for (int i = 0; i + 1 < settings.size(); i++) {
                next(settings, i, report);
            }
        }
    }

    private static void next(List<OptionSetting> settings, int index, Reporter report) {
        OptionSetting loser = settings.get(index);
        for (OptionSetting winner : settings.subList(index + 1, settings.size())) {
            if (loser.isSameOptionAs(winner) && loser.resourceName().equals(winner.resourceName())) {
                report(loser, winner, report);
                return;
            }
        }
    }

    private static void report(OptionSetting loser, OptionSetting winner, Reporter report) {
        if (loser.path().equals(winner.path())) {
            // in a mapping it is a key written twice, which the reader reports
            if (loser.listItem() && winner.listItem()) {
                report.at(
                                winner.optionAt(),
                                "Option " + loser.option() + " is twice in this list, which is refused; keep one")
                        .note(loser.optionAt(), "first set here");
            }
            return;
        }
        if (!loser.value().isLiteral() || !winner.value().isLiteral()) {
            return;
        }
        boolean same = loser.value().text().equals(winner.value().text());
        String file = winner.path().substring(winner.path().lastIndexOf('/') + 1);
        report.at(
                        loser.optionAt(),
                        "Option " + loser.option() + (same ? " is set again in " : " is overridden by ") + file
                                + ", which comes later in the alphabet; keep one of them")
                .note(winner.optionAt(), "this one wins")
                .as(same || isMeantToWin(file) ? Severity.INFO : Severity.WARNING);
    }

    private static boolean isMeantToWin(String file) {
        return file.startsWith("9") || file.startsWith("z");
    }
}
