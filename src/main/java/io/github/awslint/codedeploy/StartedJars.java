package io.github.awslint.codedeploy;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The jars that a shell script or a systemd unit starts or copies. Reads lines, not the language: variables that have one plain value are
 * replaced, and what it does not understand it leaves out.
 */
public final class StartedJars {

    /**
     * A jar that a command names.
     *
     * @param path as the command means it, with its variables replaced
     * @param started whether the command starts it; else it copies or links it
     * @param place of the command's line
     */
    public record Jar(String path, boolean started, Location place) {}

    private static final Pattern ASSIGNMENT = Pattern.compile(
            "^\\s*(?:export\\s+|readonly\\s+|local\\s+|Environment=\"?)?([A-Za-z_]\\w*)=(\"[^\"]*\"|'[^']*'|[^\\s;&|\"']*)\"?\\s*;?$");
    private static final Pattern ANY_ASSIGNMENT = Pattern.compile("(?:^|[\\s;])([A-Za-z_]\\w*)\\+?=");
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{(\\w+)}|(\\w+))");
    private static final Pattern START = Pattern.compile(
            "(?:^|[\\s/\"'(=;&|])java\"?'?\\s(?:[^;|]*?\\s)?-jar\\s+(?:-\\S+\\s+)*(\"[^\"]+\"|'[^']+'|[^\\s;&|)>]+)");
    private static final Pattern COPY =
            Pattern.compile("^\\s*(?:sudo\\s+)?(?:cp|ln|install)\\s+(?:-\\S+\\s+)*(\"[^\"]+\"|'[^']+'|\\S+)\\s+\\S+.*");
    private static final Pattern CHANGE_FOLDER = Pattern.compile(
            "^\\s*(?:cd|pushd)\\s+(\"[^\"]+\"|'[^']+'|[^\\s;&|]+)\\s*(?:[;&|].*)?$|^WorkingDirectory=(.+)$");

    private final SourceFile source;
    private final Map<String, String> variables = new HashMap<>();
    private final Set<String> changing = new HashSet<>();
    private final List<Jar> jars = new ArrayList<>();
    private Optional<String> folder = Optional.empty();

    private StartedJars(SourceFile source) {
        this.source = source;
    }

    /** The jars of a script, in its order. */
    public static List<Jar> in(SourceFile source) {
        StartedJars script = new StartedJars(source);
        script.read(true);
        script.read(false);
        return List.copyOf(script.jars);
    }

    private void read(boolean assignments) {
        StringBuilder command = new StringBuilder();
        int first = 1;
        for (int line = 1; line <= source.lineCount(); line++) {
            String text = source.line(line);
            if (command.isEmpty()) {
                first = line;
            }
            if (text.endsWith("\\")) {
                command.append(text, 0, text.length() - 1).append(' ');
                continue;
            }
            command.append(text);
            String whole = command.toString();
            command.setLength(0);
            if (whole.stripLeading().startsWith("#")) {
                continue;
            }
            if (assignments) {
                assign(whole);
            } else {
                readCommand(whole, first, line);
            }
        }
    }

    /** A variable that is given several values, or one that only the instance knows, has none here. */
    private void assign(String command) {
        Matcher plain = ASSIGNMENT.matcher(command);
        if (plain.matches()) {
            String name = plain.group(1);
            Optional<String> value = expanded(unquoted(plain.group(2)));
            String other = value.isPresent() ? variables.put(name, value.get()) : null;
            if (value.isEmpty() || other != null && !other.equals(value.get())) {
                changing.add(name);
            }
        } else {
            Matcher any = ANY_ASSIGNMENT.matcher(command);
            while (any.find()) {
                changing.add(any.group(1));
            }
        }
    }

    private void readCommand(String command, int first, int last) {
        Matcher change = CHANGE_FOLDER.matcher(command);
        if (change.find()) {
            String target = change.group(1) != null ? change.group(1) : change.group(2);
            folder = expanded(unquoted(target)).filter(path -> path.startsWith("/"));
        }
        Matcher start = START.matcher(command);
        while (start.find()) {
            add(start.group(1), true, first, last);
        }
        Matcher copy = COPY.matcher(command);
        if (copy.matches()) {
            add(copy.group(1), false, first, last);
        }
    }

    private void add(String written, boolean started, int first, int last) {
        expanded(unquoted(written)).filter(path -> path.endsWith(".jar")).ifPresent(path -> {
            String absolute = path.startsWith("/")
                    ? path
                    : folder.map(in -> in + "/" + path.replaceFirst("^\\./", ""))
                            .orElse(path);
            int start = source.lineRange(first).start();
            int indentation = source.line(first).length()
                    - source.line(first).stripLeading().length();
            jars.add(new Jar(
                    InstallTargets.normalized(absolute),
                    started,
                    source.location(
                            start + indentation,
                            Math.max(start + indentation, source.lineRange(last).end()))));
        });
    }

    /** The text with its variables replaced; empty where one of them, or a command's output, is not known. */
    private Optional<String> expanded(String text) {
        Matcher names = VARIABLE.matcher(text);
        StringBuilder value = new StringBuilder();
        while (names.find()) {
            String name = names.group(1) != null ? names.group(1) : names.group(2);
            if (!variables.containsKey(name) || changing.contains(name)) {
                return Optional.empty();
            }
            names.appendReplacement(value, Matcher.quoteReplacement(variables.get(name)));
        }
        names.appendTail(value);
        return value.indexOf("$") < 0 && value.indexOf("`") < 0 ? Optional.of(value.toString()) : Optional.empty();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"));
        return quoted
                ? text.substring(1, text.length() - 1)
                : text.replace("\"", "").replace("'", "");
    }
}
