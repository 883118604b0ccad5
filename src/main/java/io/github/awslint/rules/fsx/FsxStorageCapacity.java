package io.github.awslint.rules.fsx;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A file system smaller or larger than its type can be. */
final class FsxStorageCapacity implements Rule<Template> {

    /** Least and most GiB by type. https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html */
    private static final Map<String, List<Long>> LIMITS = Map.of(
            "WINDOWS", List.of(32L, 65536L),
            "OPENZFS", List.of(64L, 524288L),
            "LUSTRE", List.of(1200L, Long.MAX_VALUE),
            "ONTAP", List.of(1024L, Long.MAX_VALUE));

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::FSx::FileSystem").stream()
                .flatMap(system -> system.branches("FileSystemType").stream())
                .forEach(properties -> check(properties, report));
    }

    private static void check(Value properties, Reporter report) {
        String type = properties.get("FileSystemType").text().orElse("");
        List<Long> limits = LIMITS.get(type);
        if (limits == null) {
            return;
        }
        for (Violation violation :
                Violation.of(properties.get("StorageCapacity"), known -> isOutside(known.integer(), limits))) {
            long most = limits.get(1);
            report.at(
                            violation.place(),
                            "StorageCapacity %d is not possible for %s, which takes %s GiB%s"
                                    .formatted(
                                            violation.value().integer().orElse(0),
                                            type,
                                            most == Long.MAX_VALUE
                                                    ? "at least " + limits.get(0)
                                                    : limits.get(0) + " to " + most,
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static boolean isOutside(OptionalLong size, List<Long> limits) {
        return size.isPresent() && (size.getAsLong() < limits.get(0) || size.getAsLong() > limits.get(1));
    }
}
