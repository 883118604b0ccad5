package io.github.awslint.beanstalk;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Range;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Procfile}, the commands that run for good, or {@code Buildfile}, those that run once; both have the same form
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-linux-extend.build-proc.html).
 *
 * @param source text and path
 * @param lines all lines but blank ones and comments, in order
 * @param tree the files around it
 */
public record Procfile(SourceFile source, List<Line> lines, FileTree tree) implements BundleFile {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]+):\\s*(\\S.*)");

    public Procfile {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param location the line without its end
     * @param process what it starts; empty where the line has not the form that Beanstalk asks for
     */
    public record Line(Location location, Optional<Process> process) {}

    /**
     * A named command.
     *
     * @param name such as {@code web}
     * @param nameAt the name's place
     * @param commandAt the command's place, without blanks around it
     */
    public record Process(String name, Location nameAt, Location commandAt) {

        /** The command as written. */
        public String command() {
            return commandAt.text();
        }
    }

    /** Reads a file. */
    public static Procfile of(SourceFile source, FileTree tree) {
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= source.lineCount(); number++) {
            String text = source.line(number);
            if (!text.isBlank() && !text.stripLeading().startsWith("#")) {
                lines.add(line(source, source.lineRange(number), text));
            }
        }
        return new Procfile(source, lines, tree);
    }

    private static Line line(SourceFile source, Range range, String text) {
        Matcher form = FORM.matcher(text.stripTrailing());
        Optional<Process> process = form.matches()
                ? Optional.of(new Process(
                        form.group(1),
                        source.location(range.start(), range.start() + form.end(1)),
                        source.location(range.start() + form.start(2), range.start() + form.end(2))))
                : Optional.empty();
        return new Line(source.location(range.start(), range.end()), process);
    }

    /** The commands, in order. */
    public List<Process> processes() {
        return lines.stream().flatMap(line -> line.process().stream()).toList();
    }

    /** Whether these are the commands of a Buildfile. */
    public boolean isBuildfile() {
        return source.name().equals("Buildfile");
    }

    /** Whether Beanstalk finds the file under this name, whose case counts. */
    public boolean isWellNamed() {
        return isBuildfile() || source.name().equals("Procfile");
    }

    /** Whether other files show that it is meant for Beanstalk: other platforms read a Procfile too. */
    public boolean isForBeanstalk() {
        return BundleSigns.around(path(), tree);
    }
}
