package io.github.awslint.maven;

import io.github.awslint.report.ReportFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** The parameter {@code formats}. */
final class Formats {

    private Formats() {}

    static Set<ReportFormat> parse(List<String> names) throws MojoExecutionException {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String name : Setting.entries(names)) {
            ReportFormat format = ReportFormat.parse(name).orElse(null);
            if (format == null) {
                List<String> allowed = Arrays.stream(ReportFormat.values())
                        .map(ReportFormat::label)
                        .toList();
                throw Setting.unknown("formats", name, allowed);
            }
            formats.add(format);
        }
        return formats;
    }
}
