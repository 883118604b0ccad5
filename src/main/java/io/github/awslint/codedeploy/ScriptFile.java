package io.github.awslint.codedeploy;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A hook's script as it lies in the tree: how it starts, and whether it may be executed. */
public final class ScriptFile {

    /** Scripts are small; whatever is larger is a binary that needs no first line. */
    private static final long LARGEST = 1_000_000;

    private final String path;
    private final String text;
    private final FileTree tree;

    private ScriptFile(String path, String text, FileTree tree) {
        this.path = path;
        this.text = text;
        this.tree = tree;
    }

    /** Reads a script; empty where it cannot be read, is empty, or is no text. */
    static Optional<ScriptFile> read(String path, FileTree tree) {
        if (tree.size(path) > LARGEST) {
            return Optional.empty();
        }
        try {
            String text = new String(tree.read(path), StandardCharsets.UTF_8);
            boolean binary = text.isBlank() || text.indexOf('\0') >= 0;
            return binary ? Optional.empty() : Optional.of(new ScriptFile(path, text, tree));
        } catch (IOException e) {
            // a script that cannot be read here may be readable where it is deployed from
            return Optional.empty();
        }
    }

    /** Whether a byte order mark hides the first line from the system. */
    public boolean hasByteOrderMark() {
        return text.startsWith("\uFEFF");
    }

    /** Whether the first line names an interpreter. */
    public boolean hasInterpreterLine() {
        return text.startsWith("#!");
    }

    /** Whether the interpreter's name has a carriage return at its end, which the system takes as part of it. */
    public boolean interpreterLineEndsInCarriageReturn() {
        int end = text.indexOf('\n');
        return hasInterpreterLine() && end > 0 && text.charAt(end - 1) == '\r';
    }

    /** Where a shell script leaves a command behind that keeps the script's output open. */
    public List<Location> backgroundCommands() {
        return BackgroundCommands.in(new SourceFile(path, text));
    }

    /** Whether the file may be executed; empty where the system does not tell. */
    public Optional<Boolean> isExecutable() {
        return tree.isExecutable(path);
    }

    /** Whether a {@code .gitattributes} file gives the script Unix line ends wherever Git writes it on Linux. */
    public boolean isNormalizedByGit() {
        String folder = path;
        do {
            folder = FileTree.folderOf(folder);
            String attributes = folder.isEmpty() ? ".gitattributes" : folder + "/.gitattributes";
            if (tree.isFile(attributes)
                    && read(attributes, tree).filter(this::normalizes).isPresent()) {
                return true;
            }
        } while (!folder.isEmpty());
        return false;
    }

    private boolean normalizes(ScriptFile attributes) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.lastIndexOf('.') < 0 ? name : "*" + name.substring(name.lastIndexOf('.'));
        return attributes.text.lines().map(line -> line.strip().split("\\s+")).anyMatch(words -> {
            String pattern = words[0];
            boolean fits = pattern.equals("*") || pattern.equals(ending) || pattern.endsWith(name);
            return fits
                    && Arrays.stream(words).anyMatch(word -> word.matches("text|text=auto|eol=lf"))
                    && Arrays.stream(words).noneMatch("eol=crlf"::equals);
        });
    }
}
