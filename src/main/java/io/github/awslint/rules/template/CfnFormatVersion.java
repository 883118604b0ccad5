package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/** A format version that does not exist: there is but one. */
final class CfnFormatVersion implements Rule<Template> {

    private static final String ONLY = "2010-09-09";

    @Override
    public Set<String> keys() {
        return Set.of("AWSTemplateFormatVersion");
    }

    @Override
    public void check(Template template, Reporter report) {
        if (!template.isFragment()) {
            template.root().entry("AWSTemplateFormatVersion").ifPresent(entry -> check(entry, report));
        }
    }

    private static void check(Entry entry, Reporter report) {
        Node value = entry.value();
        boolean right = value instanceof ScalarNode scalar
                && (scalar.isNull() || scalar.text().equals(ONLY) || NodeWords.isPlaceholder(scalar));
        if (!right) {
            report.at(
                    value instanceof ScalarNode ? value : entry.key(),
                    "AWSTemplateFormatVersion is %s; the only version is \"%s\"".formatted(NodeWords.of(value), ONLY));
        }
    }
}
