package io.github.awslint.rule;

import io.github.awslint.syntax.Location;
import java.util.ArrayList;
import java.util.List;

/** Collects what one rule reports and gives each finding the severity of the rule's page. */
public final class FindingCollector implements Reporter {

    private final RuleId rule;
    private final RuleCatalog catalog;
    /** Made for the first report: nearly every rule reports nothing on nearly every file. */
    private List<Report> reports = List.of();

    public FindingCollector(RuleId rule, RuleCatalog catalog) {
        this.rule = rule;
        this.catalog = catalog;
    }

    @Override
    public Report at(Location location, String message) {
        Report report = new Report(location, message);
        if (reports.isEmpty()) {
            reports = new ArrayList<>();
        }
        reports.add(report);
        return report;
    }

    /** Whether nothing was reported so far. */
    public boolean isEmpty() {
        return reports.isEmpty();
    }

    /** What was reported so far. */
    public List<Finding> findings() {
        if (reports.isEmpty()) {
            return List.of();
        }
        Severity severity = catalog.page(rule.id()).orElseThrow().severity();
        if (reports.size() == 1) {
            return List.of(reports.get(0).finish(rule.id(), severity));
        }
        return reports.stream()
                .map(report -> report.finish(rule.id(), severity))
                // a rule that looks at each branch of a condition meets what the branches share several times
                .distinct()
                .toList();
    }
}
