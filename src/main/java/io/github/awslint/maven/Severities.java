package io.github.awslint.maven;

import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.Severity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** The parameter {@code severities}: entries of the form {@code rule-id=severity}. */
final class Severities {

    private Severities() {}

    /** The names of all severities, the worst first. */
    static List<String> names() {
        return Arrays.asList(Severity.ERROR.label(), Severity.WARNING.label(), Severity.INFO.label());
    }

    /** Severity by rule id; the last entry that fits a rule decides. */
    static Map<String, Severity> parse(List<String> entries, RuleCatalog catalog) throws MojoExecutionException {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (String entry : Setting.entries(entries)) {
            int equals = entry.indexOf('=');
            if (equals < 0) {
                throw new MojoExecutionException("Parameter aws-lint.severities: \"" + entry
                        + "\" has no severity; write it as rule-id=error, rule-id=warning or rule-id=info");
            }
            String pattern = entry.substring(0, equals).strip();
            String name = entry.substring(equals + 1).strip();
            Severity severity = Severity.parse(name).orElse(null);
            if (severity == null) {
                throw Setting.unknown("severities", name, names());
            }
            put(pattern, severity, severities, catalog);
        }
        return severities;
    }

    private static void put(String pattern, Severity severity, Map<String, Severity> severities, RuleCatalog catalog)
            throws MojoExecutionException {
        List<String> ids = catalog.ids().stream().map(RuleId::id).toList();
        List<String> fitting =
                ids.stream().filter(id -> RuleSelection.fits(pattern, id)).toList();
        if (fitting.isEmpty() || pattern.startsWith("-") || pattern.startsWith("!")) {
            throw Setting.unknownRule("severities", pattern, ids);
        }
        fitting.forEach(id -> severities.put(id, severity));
    }
}
