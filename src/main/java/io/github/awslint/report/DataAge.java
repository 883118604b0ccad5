package io.github.awslint.report;

import io.github.awslint.schema.Provenance;
import java.util.ArrayList;
import java.util.List;

/** Says how old the resource types are: what AWS added since is unknown. */
public final class DataAge {

    private DataAge() {}

    /** One line: the date, and the packages with their versions. */
    public static String of(Provenance provenance) {
        List<String> sources = new ArrayList<>();
        provenance.sources().forEach((name, version) -> sources.add(name + " " + version));
        return "resource types as of " + provenance.date() + ", from " + String.join(", ", sources);
    }
}
