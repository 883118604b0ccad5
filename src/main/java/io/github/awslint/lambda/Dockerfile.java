package io.github.awslint.lambda;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Dockerfile, as far as its last stage tells how the container starts (https://docs.docker.com/reference/dockerfile/). */
public final class Dockerfile {

    private static final Pattern FROM = Pattern.compile("(?:--platform=\\S+\\s+)?(\\S+)(?:\\s+(?i:as)\\s+(\\S+))?\\s*");
    private static final Pattern ARGUMENT = Pattern.compile("\\$\\{?(\\w+)}?");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /**
     * An instruction.
     *
     * @param name in capitals
     * @param text what follows, continued lines joined
     */
    public record Instruction(String name, String text, Location place) {

        /** The words of the form that looks like JSON; empty where it is a shell command. */
        public List<String> words() {
            List<String> words = new ArrayList<>();
            Matcher quoted = QUOTED.matcher(text.startsWith("[") ? text : "");
            while (quoted.find()) {
                words.add(quoted.group(1));
            }
            return words;
        }
    }

    private static final class Stage {
        private final Instruction from;
        private final String image;
        /** The stage that it builds on; null where that is an image. */
        private final Stage base;

        private final Map<String, Instruction> latest = new HashMap<>();

        Stage(Instruction from, String image, Stage base) {
            this.from = from;
            this.image = image;
            this.base = base;
        }
    }

    private final SourceFile source;
    private final Map<String, Stage> named = new HashMap<>();
    private Stage last;

    private Dockerfile(SourceFile source) {
        this.source = source;
    }

    /** Reads a Dockerfile; empty where it starts from no image. */
    public static Optional<Dockerfile> read(SourceFile source) {
        Dockerfile file = new Dockerfile(source);
        file.read();
        return file.last == null ? Optional.empty() : Optional.of(file);
    }

    private void read() {
        Map<String, String> arguments = new HashMap<>();
        String[] lines = source.text().split("\n", -1);
        int offset = 0;
        for (int i = 0; i < lines.length; i++) {
            int start = offset;
            int end = start + lines[i].length();
            StringBuilder whole = new StringBuilder();
            String line = lines[i];
            offset += line.length() + 1;
            while (line.stripTrailing().endsWith("\\") && i + 1 < lines.length) {
                whole.append(line, 0, line.stripTrailing().length() - 1);
                line = lines[++i];
                offset += line.length() + 1;
            }
            String text = whole.append(line).toString().strip();
            String name = text.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
            if (!text.isEmpty() && !text.startsWith("#")) {
                String rest = text.substring(name.length()).strip();
                add(new Instruction(name, rest, source.location(start, end)), arguments);
            }
        }
    }

    private void add(Instruction instruction, Map<String, String> arguments) {
        Matcher from = FROM.matcher(instruction.text());
        if (instruction.name().equals("ARG") && last == null) {
            String[] parts = instruction.text().split("=", 2);
            arguments.put(parts[0], parts.length > 1 ? parts[1].replaceAll("^[\"']|[\"']$", "") : "$" + parts[0]);
        } else if (instruction.name().equals("FROM") && from.matches()) {
            Matcher holes = ARGUMENT.matcher(from.group(1));
            String image = holes.replaceAll(
                    hole -> Matcher.quoteReplacement(arguments.getOrDefault(hole.group(1), hole.group())));
            last = new Stage(instruction, image, named.get(image.toLowerCase(Locale.ROOT)));
            if (from.group(2) != null) {
                named.put(from.group(2).toLowerCase(Locale.ROOT), last);
            }
        } else if (last != null) {
            last.latest.put(instruction.name(), instruction);
        }
    }

    /** The image that the last stage is made of, through the stages that it builds on; a variable without default keeps its dollar. */
    public String image() {
        Stage stage = last;
        while (stage.base != null) {
            stage = stage.base;
        }
        return stage.image;
    }

    /** The last instruction of a name, such as {@code CMD}, of the last stage or of those that it builds on. */
    public Optional<Instruction> last(String name) {
        for (Stage stage = last; stage != null; stage = stage.base) {
            if (stage.latest.containsKey(name)) {
                return Optional.of(stage.latest.get(name));
            }
        }
        return Optional.empty();
    }

    /** Where the last stage says what it is made of. */
    public Location from() {
        return last.from.place();
    }

    /** The whole text. */
    public String text() {
        return source.text();
    }
}
