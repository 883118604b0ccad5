package io.github.awslint.codebuild;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A simple command of a shell: a program and its words. Quotes are taken away, nothing is expanded.
 *
 * @param words at least one
 */
public record ShellCommand(List<Word> words) {

    /**
     * A word of a command.
     *
     * @param known whether it stands there as it is: it holds no variable, output or pattern
     */
    public record Word(String text, boolean known, ScalarNode source, int start, int end) {

        /** Where the word stands. */
        public Location place() {
            return source.locate(start, end);
        }
    }

    public ShellCommand {
        words = List.copyOf(words);
    }

    /** The simple commands of a text that a shell runs, in order; those of pipes and lists one by one. */
    public static List<ShellCommand> in(ScalarNode text) {
        return new Reader(text).read();
    }

    /** Whether the command begins with these words; options in between, such as {@code --profile shop}, may come first. */
    public boolean runs(String program, String... subcommands) {
        if (!words.get(0).text().replaceFirst(".*/", "").equals(program)) {
            return false;
        }
        int next = 0;
        for (int i = 1; i < words.size() && next < subcommands.length; i++) {
            if (words.get(i).text().equals(subcommands[next])) {
                next++;
            }
        }
        return next == subcommands.length;
    }

    /** The first of some words, such as the name of an option. */
    public Optional<Word> word(String... names) {
        return words.stream()
                .filter(word -> List.of(names).contains(word.text()))
                .findFirst();
    }

    /** The words behind an option, up to the next one; {@code --option=value} counts too. */
    public List<Word> values(String... names) {
        List<Word> values = new ArrayList<>();
        boolean inside = false;
        for (Word word : words) {
            for (String name : names) {
                if (word.text().startsWith(name + "=")) {
                    values.add(new Word(
                            word.text().substring(name.length() + 1),
                            word.known(),
                            word.source(),
                            word.start(),
                            word.end()));
                }
            }
            if (List.of(names).contains(word.text())) {
                inside = true;
            } else if (word.text().startsWith("-")) {
                inside = false;
            } else if (inside) {
                values.add(word);
            }
        }
        return values;
    }

    /** Whether every word stands there as it is, apart from the values of options. */
    public boolean hasOnlyKnownOptions() {
        for (int i = 1; i < words.size(); i++) {
            boolean value = words.get(i - 1).text().startsWith("-");
            if (!words.get(i).known() && !value && words.get(i).text().matches("[\"']?\\$.*")) {
                return false;
            }
        }
        return true;
    }

    /** Splits a text into words and commands. */
    private static final class Reader {

        private final ScalarNode scalar;
        private final String text;
        private final List<ShellCommand> commands = new ArrayList<>();
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int start = -1;
        private boolean known = true;

        Reader(ScalarNode scalar) {
            this.scalar = scalar;
            this.text = scalar.text();
        }

        List<ShellCommand> read() {
            char quote = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int output = quote == '\'' ? i : endOfOutput(i);
                if (output > i) {
                    for (; i < output; i++) {
                        take(text.charAt(i), i, true);
                    }
                    i--;
                } else if (quote != 0) {
                    if (c == quote) {
                        quote = 0;
                    } else {
                        take(c, i, quote == '"' && (c == '$' || c == '`'));
                    }
                } else if (c == '\\') {
                    i++;
                    if (i < text.length() && text.charAt(i) != '\n') {
                        take(text.charAt(i), i, false);
                    }
                } else if (c == '"' || c == '\'') {
                    quote = c;
                    start = start < 0 ? i : start;
                } else if (c == ' ' || c == '\t') {
                    endWord(i);
                } else if (c == '#' && start < 0) {
                    i = text.indexOf('\n', i) < 0 ? text.length() : text.indexOf('\n', i) - 1;
                } else if ("\n;&|()".indexOf(c) >= 0) {
                    endCommand(i);
                } else {
                    take(c, i, c == '$' || c == '`' || c == '*' || c == '{');
                }
            }
            endCommand(text.length());
            return List.copyOf(commands);
        }

        /** Where the output of another command ends that begins here; the same place where none does. */
        private int endOfOutput(int at) {
            if (text.charAt(at) == '`') {
                int end = text.indexOf('`', at + 1);
                return end < 0 ? at : end + 1;
            }
            if (!text.startsWith("$(", at)) {
                return at;
            }
            int depth = 0;
            for (int i = at + 1; i < text.length(); i++) {
                depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
            return text.length();
        }

        private void take(char c, int at, boolean unknown) {
            start = start < 0 ? at : start;
            known &= !unknown;
            word.append(c);
        }

        private void endWord(int end) {
            if (start >= 0) {
                words.add(new Word(word.toString(), known, scalar, start, end));
            }
            word.setLength(0);
            start = -1;
            known = true;
        }

        private void endCommand(int end) {
            endWord(end);
            if (!words.isEmpty()) {
                commands.add(new ShellCommand(words));
            }
            words.clear();
        }
    }
}
