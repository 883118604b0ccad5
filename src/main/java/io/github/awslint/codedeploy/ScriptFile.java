package io.github.awslint.codedeploy;

import io.github.awslint.assembly.AssembledFile;
import io.github.awslint.build.XmlElement;
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
    private final Optional<Boolean> executable;
    /** Where the build is told to change the line ends. */
    private final Optional<Location> lineEnds;

    private ScriptFile(
            String path, String text, FileTree tree, Optional<Boolean> executable, Optional<Location> lineEnds) {
        this.path = path;
        this.text = text;
        this.tree = tree;
        this.executable = executable;
        this.lineEnds = lineEnds;
    }

    /** Reads a script; empty where it cannot be read, is empty, or is no text. */
    static Optional<ScriptFile> read(String path, FileTree tree) {
        if (tree.size(path) > LARGEST) {
            return Optional.empty();
        }
        try {
            String text = new String(tree.read(path), StandardCharsets.UTF_8);
            boolean binary = text.isBlank() || text.indexOf('\0') >= 0;
            return binary
                    ? Optional.empty()
                    : Optional.of(new ScriptFile(path, text, tree, tree.isExecutable(path), Optional.empty()));
        } catch (IOException e) {
            // a script that cannot be read here may be readable where it is deployed from
            return Optional.empty();
        }
    }

    /**
     * The script of an archive, seen from the tree where its source lies there.
     *
     * @param archive the archive's path
     * @param planned what the descriptor says of it
     * @param sources the tree of the project
     */
    ScriptFile packedIn(String archive, Optional<AssembledFile> planned, FileTree sources) {
        boolean same = planned.flatMap(file -> read(file.origin(), sources))
                .filter(file -> withoutReturns(file.text).equals(withoutReturns(text)))
                .isPresent();
        String seen = same ? planned.get().origin() : archive + "!/" + path;
        return new ScriptFile(seen, text, sources, executable, planned.flatMap(ScriptFile::changesLineEnds));
    }

    private static Optional<Location> changesLineEnds(AssembledFile file) {
        return file.lineEnds() == AssembledFile.LineEnds.KEPT
                ? Optional.empty()
                : file.element().first("lineEnding").map(XmlElement::location);
    }

    /** The script as a descriptor packs it. */
    ScriptFile assembled(AssembledFile file) {
        String packed = switch (file.lineEnds()) {
            case KEPT -> text;
            case UNIX -> withoutReturns(text);
            case WINDOWS -> withoutReturns(text).replace("\n", "\r\n");
        };
        return new ScriptFile(path, packed, tree, file.isExecutable().or(() -> executable), changesLineEnds(file));
    }

    private static String withoutReturns(String text) {
        return text.replace("\r\n", "\n");
    }

    /** Where the build is told to change the script's line ends; empty where it is not. */
    public Optional<Location> lineEndsPlace() {
        return lineEnds;
    }

    /** The whole text. */
    public SourceFile source() {
        return new SourceFile(path, text);
    }

    /** Whether a shell stumbles over carriage returns at the ends of lines; other languages mostly read over them. */
    public boolean hasHarmfulLineEnds() {
        boolean shell = text.lines().findFirst().orElse("").matches("#!.*sh\\b.*");
        return interpreterLineEndsInCarriageReturn() || shell && text.contains("\r\n");
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
        return BackgroundCommands.in(source());
    }

    /** Whether the file may be executed; empty where the system does not tell. */
    public Optional<Boolean> isExecutable() {
        return executable;
    }

    /** Whether a {@code .gitattributes} file gives the script Unix line ends wherever Git writes it on Linux. */
    public boolean isNormalizedByGit() {
        if (lineEnds.isPresent()) {
            return false;
        }
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
