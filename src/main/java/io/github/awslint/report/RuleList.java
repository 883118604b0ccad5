package io.github.awslint.report;

import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.RulePage;
import java.util.Comparator;
import java.util.List;

/** All rules by service, for a terminal. */
public final class RuleList {

    private RuleList() {}

    /** One line for each rule: id, severity, title. */
    public static String of(RuleCatalog catalog) {
        List<RuleId> ids = catalog.ids().stream()
                .sorted(Comparator.comparing(RuleId::service).thenComparing(RuleId::id))
                .toList();
        int width = ids.stream().mapToInt(id -> id.id().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        String service = "";
        for (RuleId id : ids) {
            if (!id.service().equals(service)) {
                service = id.service();
                text.append('\n').append(service).append('\n');
            }
            RulePage page = catalog.page(id.id()).orElseThrow();
            String form = "  %-" + width + "s  %-7s  %s%n".replace("%n", "\n");
            text.append(String.format(form, id, page.severity().label(), PlainText.inline(page.title())));
        }
        return text.append('\n').append(ids.size()).append(" rules\n").toString();
    }
}
