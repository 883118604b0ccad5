package io.github.awslint.codedeploy;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds commands of a shell script that stay in the background with the script's own output open. Reads lines, not the language: what it
 * does not understand it leaves out.
 */
final class BackgroundCommands {

    private static final Pattern SHELL = Pattern.compile("#!.*\\b(ba|da|k|z|a)?sh\\b.*");
    private static final Pattern BACKGROUND = Pattern.compile("^(.*[^&>|\\s])\\s*(?<![&>|])&\\s*$");
    private static final Pattern HERE_DOCUMENT = Pattern.compile("<<-?\\s*[\"'\\\\]?(\\w+)[\"']?");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*$");
    /** A script that waits for its children, or sends all its output elsewhere, ends like any other. */
    private static final Pattern HARMLESS = Pattern.compile("(?m)^\\s*(wait\\b|exec\\s+[&>1]|trap\\b)");

    private final SourceFile script;
    private final List<Location> found = new ArrayList<>();

    private BackgroundCommands(SourceFile script) {
        this.script = script;
    }

    /** The places of such commands in a script. */
    static List<Location> in(SourceFile script) {
        String firstLine = script.line(1);
        boolean shell = !firstLine.startsWith("#!") || SHELL.matcher(firstLine).matches();
        if (!shell || HARMLESS.matcher(script.text()).find()) {
            return List.of();
        }
        BackgroundCommands commands = new BackgroundCommands(script);
        commands.read();
        return commands.found;
    }

    private void read() {
        String until = null;
        StringBuilder command = new StringBuilder();
        for (int line = 1; line <= script.lineCount(); line++) {
            String text = script.line(line);
            if (until != null) {
                until = text.strip().equals(until) ? null : until;
                continue;
            }
            if (text.endsWith("\\")) {
                command.append(text, 0, text.length() - 1).append(' ');
                continue;
            }
            command.append(COMMENT.matcher(text).replaceFirst(""));
            check(command.toString(), line);
            Matcher here = HERE_DOCUMENT.matcher(command);
            until = here.find() ? here.group(1) : null;
            command.setLength(0);
        }
    }

    private void check(String command, int line) {
        Matcher background = BACKGROUND.matcher(command);
        if (background.matches() && !isRedirected(background.group(1))) {
            String text = script.line(line);
            int start = script.lineRange(line).start();
            int indentation = text.length() - text.stripLeading().length();
            found.add(script.location(
                    start + indentation, start + text.stripTrailing().length()));
        }
    }

    /** Whether both output and errors go elsewhere; a closing bracket may have its redirection on a line that is not seen. */
    private static boolean isRedirected(String command) {
        boolean both = command.matches(".*(&>|>&\\s*[^0-9\\s-]).*");
        boolean errors = command.contains("2>");
        boolean output = command.replaceAll("2>+(&1)?", "").contains(">");
        boolean unclear = command.contains("|") || command.matches("\\s*([)}]|done\\b|fi\\b|esac\\b).*");
        return unclear || both || errors && output;
    }
}
