package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionCatalog;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A namespace that the option table does not have. */
final class EbOptionUnknownNamespace implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        if (environment.hasCustomPlatform()) {
            return;
        }
        Set<Location> reported = new HashSet<>();
        for (OptionSetting setting : environment.settings()) {
            boolean known = OptionCatalog.get().options(setting.namespace()).isPresent();
            if (!known && reported.add(setting.namespaceAt())) {
                report(setting, report);
            }
        }
    }

    private static void report(OptionSetting setting, Reporter report) {
        String namespace = setting.namespace();
        Optional<String> meant = NearestName.of(namespace, OptionCatalog.get().namespaces());
        List<String> homes = OptionCatalog.get().namespacesOf(setting.option());
        String subject = "Namespace \"" + namespace + "\" is unknown to Elastic Beanstalk";
        if (meant.isPresent()) {
            report.at(setting.namespaceAt(), subject + ", did you mean \"" + meant.get() + "\"");
        } else if (homes.size() == 1) {
            report.at(setting.namespaceAt(), subject + "; " + setting.option() + " belongs to " + homes.get(0));
        } else if (!namespace.startsWith("aws:")) {
            report.at(setting.namespaceAt(), subject + "; namespaces start with \"aws:\"");
        } else {
            report.at(setting.namespaceAt(), subject + " as of " + OptionCatalog.DATE + "; check its spelling")
                    .as(Severity.WARNING);
        }
    }
}
