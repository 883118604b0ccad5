package io.github.awslint.report;

import io.github.awslint.lint.LintResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Writes reports into a folder. */
public final class ReportFiles {

    private final Path folder;

    /** @param folder made where it does not exist */
    public ReportFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes one file for each format.
     *
     * @throws IOException where the folder cannot be made or written to
     */
    public void write(Collection<ReportFormat> formats, LintResult result, Origin origin) throws IOException {
        if (formats.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        for (ReportFormat format : formats) {
            // not writeString: it refuses half a surrogate pair, which a file's text may hold
            byte[] bytes = format.render(result, origin).getBytes(StandardCharsets.UTF_8);
            Files.write(folder.resolve(format.fileName()), bytes);
        }
    }
}
