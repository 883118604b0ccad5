package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.ExportName;
import io.github.awslint.cloudformation.ExportedNames;
import io.github.awslint.cloudformation.SharedNames;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An import that looks like an export of this project, but is none. */
final class CfnImportNotExported implements Rule<SharedNames> {

    /** Shorter members, such as "ID", are alike by chance. */
    private static final int SHORTEST_MEMBER = 4;

    /** A number, or a single capital letter that counts as one. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|(?<=[a-z])[A-Z](?![a-z])");

    @Override
    public void check(SharedNames names, Reporter report) {
        ExportedNames exported = new ExportedNames(names.exports());
        Map<String, List<ExportName>> byFolder = new HashMap<>();
        for (ExportName imported : names.imports()) {
            if (imported.isOpen() || exported.mayHold(imported)) {
                continue;
            }
            List<ExportName> exports =
                    byFolder.computeIfAbsent(SharedNames.folder(imported), unused -> names.near(imported));
            Optional<ExportName> near = near(imported, exports).or(() -> sibling(imported, exports));
            near.ifPresent(export -> report.at(
                            imported.place(),
                            "import \"%s\" is exported by no template here; there is \"%s\""
                                    .formatted(imported.written(), export.written()))
                    .note(export.place(), "exported here"));
        }
    }

    /** A name that is spelt almost alike. */
    private static Optional<ExportName> near(ExportName imported, List<ExportName> exports) {
        String unnumbered = unnumbered(imported.member());
        List<ExportName> candidates = exports.stream()
                .filter(export -> export.isLiteral() == imported.isLiteral())
                .filter(export -> export.member().length() >= SHORTEST_MEMBER)
                // nearly all are like none at all
                .filter(export -> NearestName.of(imported.member(), List.of(export.member()))
                        .isPresent())
                // one of many, such as a subnet: another template may export the others
                .filter(export -> !unnumbered(export.member()).equals(unnumbered))
                .toList();
        return NearestName.of(
                        imported.member(),
                        candidates.stream().map(ExportName::member).toList())
                .filter(member -> imported.member().length() >= SHORTEST_MEMBER)
                .flatMap(member -> candidates.stream()
                        .filter(export -> export.member().equals(member))
                        .findFirst());
    }

    private static String unnumbered(String member) {
        return NUMBER.matcher(member).replaceAll("#");
    }

    /** A member of a family of which one template exports several. */
    private static Optional<ExportName> sibling(ExportName imported, List<ExportName> exports) {
        String family = imported.family();
        if (!imported.isLiteral() || family.replaceAll("[^-:./]", "").length() < 2) {
            return Optional.empty();
        }
        List<ExportName> members = exports.stream()
                .filter(export -> export.isLiteral() && export.family().equals(family))
                .toList();
        return members.size() > 1 && sameTemplate(members) ? Optional.of(members.get(0)) : Optional.empty();
    }

    private static boolean sameTemplate(List<ExportName> names) {
        return names.stream().map(ExportName::template).distinct().count() == 1
                && !names.get(0).template().mayHoldMore();
    }
}
