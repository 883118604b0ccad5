package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A top-level key that makes Beanstalk skip the whole file. */
final class EbxUnknownKey implements Rule<ExtensionsFile> {

    /** Sections of a template that .ebextensions is not documented to take; whether they are refused is not known. */
    private static final Set<String> TEMPLATE_SECTIONS =
            Set.of("Metadata", "Transform", "AWSTemplateFormatVersion", "Description", "Rules");

    private static final Map<String, String> MISNAMED = Map.of(
            "environment", "option_settings", "environmentvariables", "option_settings", "settings", "option_settings");

    @Override
    public void check(ExtensionsFile file, Reporter report) {
        if (!file.hasConfigSuffix()) {
            return;
        }
        if (file.sections().isEmpty()) {
            if (!(file.root() instanceof ScalarNode scalar && scalar.isNull())) {
                report.at(file.root(), "File holds no sections; start it with one such as \"option_settings:\"");
            }
            return;
        }
        for (Entry entry : file.sections().get().entries()) {
            String key = entry.name();
            if (!ExtensionsFile.SECTIONS.contains(key) && !Placeholders.in(key)) {
                if (TEMPLATE_SECTIONS.contains(key)) {
                    report.at(entry, "Section \"" + key + "\" is not documented for .ebextensions; remove it")
                            .as(Severity.WARNING);
                } else {
                    report.at(entry, "Key \"" + key + "\" is no section, so the whole file is skipped" + remedy(key));
                }
            }
        }
    }

    private static String remedy(String key) {
        String folded = fold(key);
        Optional<String> meant = Optional.ofNullable(MISNAMED.get(folded))
                .or(() -> ExtensionsFile.SECTIONS.stream()
                        .filter(section ->
                                fold(section).equals(folded) || fold(section).equals(folded + "s"))
                        .findFirst())
                .or(() -> NearestName.of(key, new TreeSet<>(ExtensionsFile.SECTIONS)));
        return meant.map(section -> ", did you mean \"" + section + "\"").orElse("; remove it");
    }

    private static String fold(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
