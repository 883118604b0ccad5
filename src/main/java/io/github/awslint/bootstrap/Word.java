package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Text;
import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.Optional;

/**
 * A word of a shell command.
 *
 * @param script the text that it stands in
 * @param text without quotes; {@link Text#HOLE} stands for what is known only at deployment
 * @param start offset in the script
 * @param end offset behind the word
 */
public record Word(Text script, String text, int start, int end) {

    /** The text, where neither a hole nor the shell leaves it open. */
    public Optional<String> literal() {
        boolean open = text.indexOf(Text.HOLE) >= 0
                || text.indexOf('$') >= 0
                || text.indexOf('`') >= 0
                || text.indexOf('%') >= 0;
        return open ? Optional.empty() : Optional.of(text);
    }

    /** Whether the word is nothing but a reference to the stack that the template makes. */
    public boolean isOwnStack() {
        if (text.length() != 1 || text.charAt(0) != Text.HOLE) {
            return false;
        }
        List<Text.Part.Hole> holes = script.holesWithin(start, end);
        return holes.size() == 1
                && holes.get(0)
                        .name()
                        .filter(name -> name.equals("AWS::StackName") || name.equals("AWS::StackId"))
                        .isPresent();
    }

    /** Where the word stands in the file. */
    public Location location() {
        return script.locate(start, end);
    }
}
