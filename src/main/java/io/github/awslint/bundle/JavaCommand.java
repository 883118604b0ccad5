package io.github.awslint.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that starts a Java program, such as {@code PORT=5000 java -Xmx512m -jar app.jar --spring.profiles.active=prod}.
 *
 * @param variables that it sets for the program only
 * @param options of the virtual machine
 * @param jar the word that names the program's jar; empty where a class is started
 * @param arguments of the program
 */
public record JavaCommand(Map<String, String> variables, List<Word> options, Optional<Word> jar, List<Word> arguments) {

    /** Quotes inside of a word count as letters: nobody writes them in what is asked for here. */
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|[^\\s\"']\\S*");

    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)=(.*)");
    /** What a shell makes several commands of, or text that only it knows. */
    private static final Pattern SHELL = Pattern.compile("[;|&<>`()]|\\$\\(");

    /**
     * A word of a command.
     *
     * @param text without quotes
     * @param start offset of the text in the command
     */
    public record Word(String text, int start) {

        /** Offset behind the text. */
        public int end() {
            return start + text.length();
        }
    }

    /** Takes a command apart; empty where it starts something else, or more than a Java program. */
    public static Optional<JavaCommand> parse(String command) {
        if (SHELL.matcher(command).find()) {
            return Optional.empty();
        }
        List<Word> words = words(command);
        Map<String, String> variables = new HashMap<>();
        int at = 0;
        for (; at < words.size(); at++) {
            Matcher assignment = ASSIGNMENT.matcher(words.get(at).text());
            if (assignment.matches()) {
                variables.put(assignment.group(1), assignment.group(2));
            } else if (!words.get(at).text().equals("exec")
                    && !words.get(at).text().equals("env")) {
                break;
            }
        }
        if (at == words.size() || !words.get(at).text().matches("(.*/)?java")) {
            return Optional.empty();
        }
        return Optional.of(java(variables, words.subList(at + 1, words.size())));
    }

    private static List<Word> words(String command) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            boolean quoted = word.group().startsWith("\"") || word.group().startsWith("'");
            words.add(
                    quoted
                            ? new Word(command.substring(word.start() + 1, word.end() - 1), word.start() + 1)
                            : new Word(word.group(), word.start()));
        }
        return words;
    }

    private static JavaCommand java(Map<String, String> variables, List<Word> words) {
        List<Word> options = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String text = words.get(at).text();
            boolean takesNext = text.equals("-cp") || text.equals("-classpath") || text.equals("--class-path");
            if (text.equals("-jar") && at + 1 < words.size()) {
                return new JavaCommand(
                        variables,
                        options,
                        Optional.of(words.get(at + 1)),
                        List.copyOf(words.subList(at + 2, words.size())));
            }
            if (!text.startsWith("-") && !text.startsWith("$") && !text.startsWith("@")) {
                return new JavaCommand(
                        variables, options, Optional.empty(), List.copyOf(words.subList(at + 1, words.size())));
            }
            options.add(words.get(at));
            at += takesNext ? 1 : 0;
        }
        return new JavaCommand(variables, options, Optional.empty(), List.of());
    }

    /** The last option or argument that sets a property: {@code -Dserver.port=5000} counts less than {@code --server.port=5000}. */
    public Optional<Word> setting(String property) {
        return last(arguments, "--" + property + "=").or(() -> last(options, "-D" + property + "="));
    }

    private static Optional<Word> last(List<Word> words, String prefix) {
        return words.stream().filter(word -> word.text().startsWith(prefix)).reduce((first, second) -> second);
    }

    /** Whether some of it is only known when it runs: a variable or a file that may hold any option. */
    public boolean hasUnknownOptions() {
        return Stream.concat(options.stream(), arguments.stream())
                .anyMatch(word -> word.text().startsWith("$") || word.text().startsWith("@"));
    }
}
