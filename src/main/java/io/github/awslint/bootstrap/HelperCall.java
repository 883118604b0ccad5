package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Text;
import io.github.awslint.syntax.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A call of a CloudFormation helper script.
 *
 * @param helper which script
 * @param program where its name stands
 * @param options what follows it, in order
 * @param operands the words that belong to no option, such as a wait condition's URL
 */
public record HelperCall(Helper helper, Word program, List<Option> options, List<Word> operands) {

    /**
     * An option of a call.
     *
     * @param name as written, with its hyphens
     * @param value empty for a flag, and at the end of the command
     */
    public record Option(Word name, String key, Optional<Word> value) {}

    private static final String PREFIX = "cfn-";
    private static final String[] SUFFIXES = {".exe", ".cmd"};
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)(#(?!!)|(?i:rem)\\s)");
    private static final Set<String> FLAGS =
            Set.of("-v", "--verbose", "--resume", "--no-daemon", "-h", "--help", "--version");

    public HelperCall {
        options = List.copyOf(options);
        operands = List.copyOf(operands);
    }

    /**
     * The calls in a script, in order. A name without any option behind it is a mention, not a call.
     *
     * @param text the script with its holes shown
     */
    static List<HelperCall> in(Text script, String text) {
        List<HelperCall> calls = new ArrayList<>();
        for (int at = text.indexOf(PREFIX); at >= 0; at = text.indexOf(PREFIX, at + 1)) {
            Helper helper = Helper.at(at, text).orElse(null);
            int end = helper == null
                    ? -1
                    : endOfProgram(text, at + helper.program().length());
            if (end > 0 && (at == 0 || !continuesName(text.charAt(at - 1))) && !isInComment(text, at)) {
                Word program = new Word(script, text.substring(at, end), at, end);
                HelperCall call = of(helper, program, ShellWords.following(script, text, end));
                if (!call.options().isEmpty()) {
                    calls.add(call);
                }
            }
        }
        return calls;
    }

    /** The offset behind a program's name and its suffix; -1 where the name goes on. */
    private static int endOfProgram(String text, int behindName) {
        int end = behindName;
        for (String suffix : SUFFIXES) {
            end = text.startsWith(suffix, behindName) ? behindName + suffix.length() : end;
        }
        char next = end < text.length() ? text.charAt(end) : '\n';
        return Character.isWhitespace(next) || next == '"' || next == '\'' ? end : -1;
    }

    private static boolean continuesName(char before) {
        return before == '.' || before == '-' || before == '_' || before < 0x80 && Character.isLetterOrDigit(before);
    }

    private static boolean isInComment(String text, int at) {
        return COMMENT.matcher(text).region(text.lastIndexOf('\n', at) + 1, at).find();
    }

    private static HelperCall of(Helper helper, Word program, List<Word> words) {
        List<Option> options = new ArrayList<>();
        List<Word> operands = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String text = word.text();
            int equals = text.indexOf('=');
            if (!text.startsWith("-") || text.length() < 2) {
                operands.add(word);
            } else if (text.startsWith("--") && equals > 0) {
                options.add(new Option(word, text.substring(0, equals), Optional.of(rest(word, equals + 1))));
            } else if (!text.startsWith("--") && text.length() > 2) {
                options.add(new Option(word, text.substring(0, 2), Optional.of(rest(word, 2))));
            } else if (FLAGS.contains(text) || i + 1 == words.size()) {
                options.add(new Option(word, text, Optional.empty()));
            } else {
                options.add(new Option(word, text, Optional.of(words.get(++i))));
            }
        }
        return new HelperCall(helper, program, options, operands);
    }

    /** The value that is written in one word with its option; quotes make its place only nearly exact. */
    private static Word rest(Word word, int from) {
        return new Word(
                word.script(), word.text().substring(from), Math.min(word.start() + from, word.end()), word.end());
    }

    /** An option by its long name, or by the letter that stands for it. */
    public Optional<Option> option(String name) {
        String letter = helper.shortFormOf(name).orElse(name);
        for (Option option : options) {
            if (option.key().equals(name) || option.key().equals(letter)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** The value of an option. */
    public Optional<Word> value(String name) {
        return option(name).flatMap(Option::value);
    }

    /** Whether the call names the stack that the template makes; another stack cannot be seen from here. */
    public boolean concernsOwnStack() {
        return value("--stack").filter(Word::isOwnStack).isPresent();
    }

    /** The resource of this template that the call names, where that can be read. */
    public Optional<Word> ownResource() {
        return concernsOwnStack()
                ? value("--resource").filter(word -> word.literal().isPresent())
                : Optional.empty();
    }

    /** Whether further options may hide in variables. */
    public boolean mayHaveMoreOptions() {
        for (Word operand : operands) {
            if (operand.literal().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Where the program's name stands. */
    public Location location() {
        return program.location();
    }
}
