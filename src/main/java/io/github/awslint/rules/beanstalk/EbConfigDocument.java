package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SourceFile;
import java.util.Optional;

/** The metrics of enhanced health as text that is not the JSON that it should be. */
final class EbConfigDocument implements Rule<EnvironmentOptions> {

    private static final OptionName DOCUMENT = new OptionName(Options.SYSTEM_TYPE.namespace(), "ConfigDocument");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment
                .get(DOCUMENT)
                .filter(setting ->
                        setting.value().isLiteral() && !setting.value().text().isBlank())
                .ifPresent(setting -> check(setting, report));
    }

    private static void check(OptionSetting setting, Reporter report) {
        Document document = DocumentReader.read(
                new SourceFile("document.json", setting.value().text().strip()));
        Optional<MapNode> root = document.rootMap();
        if (root.isEmpty() || !document.problems().isEmpty()) {
            report.at(
                    setting.value().location(),
                    "ConfigDocument is no JSON object; write {\"Version\": 1, \"CloudWatchMetrics\": {...}}");
        } else if (root.get()
                .scalar("Version")
                .filter(version -> version.text().strip().equals("1"))
                .isEmpty()) {
            report.at(setting.value().location(), "ConfigDocument lacks \"Version\": 1; add it at the top");
        }
    }
}
