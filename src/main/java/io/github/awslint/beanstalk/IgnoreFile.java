package io.github.awslint.beanstalk;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Range;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code .ebignore}, which takes the place of {@code .gitignore} when the EB CLI zips the folder, and has its form
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/eb-cli3-configuration.html).
 *
 * @param source text and path
 * @param lines the patterns, in order: the last that fits a path decides
 */
public record IgnoreFile(SourceFile source, List<Line> lines) {

    public IgnoreFile {
        lines = List.copyOf(lines);
    }

    /**
     * A pattern.
     *
     * @param location where it stands
     * @param negated whether it takes back what patterns above it leave out
     * @param pattern fits paths relative to the file's folder, those of folders with a slash at the end
     */
    public record Line(Location location, boolean negated, Pattern pattern) {}

    /** Reads a file. */
    public static IgnoreFile of(SourceFile source) {
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= source.lineCount(); number++) {
            String text = source.line(number).stripTrailing();
            if (!text.isEmpty() && !text.startsWith("#")) {
                Range range = source.lineRange(number);
                boolean negated = text.startsWith("!");
                lines.add(new Line(
                        source.location(range.start(), range.start() + text.length()),
                        negated,
                        IgnorePattern.compile(negated ? text.substring(1) : text)));
            }
        }
        return new IgnoreFile(source, lines);
    }

    /** The folder that is zipped. */
    public String projectFolder() {
        return FileTree.folderOf(source.path());
    }

    /**
     * The line that leaves a file out; empty where none does.
     *
     * @param file relative to {@link #projectFolder()}
     */
    public Optional<Line> excludes(String file) {
        // what lies in a folder that is left out cannot be taken back, as in Git
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            Optional<Line> folder = decides(file.substring(0, slash + 1));
            if (folder.isPresent()) {
                return folder;
            }
        }
        return decides(file);
    }

    private Optional<Line> decides(String path) {
        Optional<Line> last = Optional.empty();
        for (Line line : lines) {
            if (line.pattern().matcher(path).matches()) {
                last = Optional.of(line);
            }
        }
        return last.filter(line -> !line.negated());
    }
}
