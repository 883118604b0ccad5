package io.github.awslint.report;

import io.github.awslint.lint.LintResult;
import java.util.Locale;
import java.util.Optional;

/** The reports for other programs. */
public enum ReportFormat {
    /** SARIF 2.1.0, for code scanning and editors. */
    SARIF("aws-lint.sarif") {
        @Override
        String render(LintResult result, Origin origin) {
            return new SarifReport(result, origin).json();
        }
    },
    /** JUnit XML, for build servers. */
    JUNIT("aws-lint.xml") {
        @Override
        String render(LintResult result, Origin origin) {
            return new JUnitReport(result).xml();
        }
    };

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The text of the report; the same for the same result, whenever and with how many threads it was made. */
    abstract String render(LintResult result, Origin origin);

    /** The name of the report's file. */
    public String fileName() {
        return fileName;
    }

    /** The name in the configuration. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this name in any case. */
    public static Optional<ReportFormat> parse(String name) {
        for (ReportFormat format : values()) {
            if (format.name().equalsIgnoreCase(name.strip())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
