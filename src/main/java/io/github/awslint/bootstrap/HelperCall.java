package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Text;
import io.github.awslint.syntax.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final Pattern PROGRAM =
            Pattern.compile("(?<![\\w.-])(cfn-(?:init|signal|hup|get-metadata))(?:\\.exe|\\.cmd)?(?=[\\s\"']|$)");
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
        Matcher matcher = PROGRAM.matcher(text).useTransparentBounds(true);
        // the expression is asked only where it can match: at each character of a long script it takes its time
        for (int at = text.indexOf(PREFIX); at >= 0; at = text.indexOf(PREFIX, at + 1)) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                continue;
            }
            int lineStart = text.lastIndexOf('\n', matcher.start()) + 1;
            boolean comment =
                    COMMENT.matcher(text.substring(lineStart, matcher.start())).find();
            Optional<Helper> helper = Helper.named(matcher.group(1));
            if (!comment && helper.isPresent()) {
                Word program = new Word(script, matcher.group(), matcher.start(), matcher.end());
                HelperCall call = of(helper.get(), program, ShellWords.following(script, text, matcher.end()));
                if (!call.options().isEmpty()) {
                    calls.add(call);
                }
            }
        }
        return calls;
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
        Optional<String> letter = helper.shortFormOf(name);
        return options.stream()
                .filter(option -> option.key().equals(name)
                        || letter.filter(option.key()::equals).isPresent())
                .findFirst();
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
        return operands.stream().anyMatch(word -> word.literal().isEmpty());
    }

    /** Where the program's name stands. */
    public Location location() {
        return program.location();
    }
}
