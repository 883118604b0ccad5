package io.github.awslint.codedeploy;

import io.github.awslint.assembly.Assembly;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A bundle that was built already. */
final class BuiltBundle implements Bundle {

    private static final List<String> NAMES = List.of("appspec.yml", "appspec.yaml");

    private final String path;
    private final Archive archive;
    private final FileTree tree;
    private final Optional<Assembly> assembly;
    private final Optional<String> appSpecPath;
    private final AppSpecPlace appSpecPlace;
    /** The folder in the archive that the agent sees as the bundle's root. */
    private final String root;

    /**
     * @param tree of the project, which has the scripts' sources
     */
    BuiltBundle(String path, Archive archive, FileTree tree, Optional<Assembly> assembly) {
        this.path = path;
        this.archive = archive;
        this.tree = tree;
        this.assembly = assembly;
        List<FileTree.Child> top = archive.children("");
        String only = top.size() == 1 && top.get(0).folder() ? top.get(0).name() : "";
        if (NAMES.stream().anyMatch(archive::isFile)) {
            this.appSpecPath = NAMES.stream().filter(archive::isFile).findFirst();
            this.appSpecPlace = AppSpecPlace.ROOT;
            this.root = "";
        } else {
            this.root = only;
            this.appSpecPath = nested(only);
            this.appSpecPlace = appSpecPath
                    .map(file -> NAMES.stream().map(name -> only + "/" + name).anyMatch(file::equals)
                            ? AppSpecPlace.TOP_FOLDER
                            : AppSpecPlace.ELSEWHERE)
                    .orElse(AppSpecPlace.NOWHERE);
        }
    }

    private Optional<String> nested(String only) {
        return NAMES.stream()
                .map(name -> only + "/" + name)
                .filter(file -> !only.isEmpty() && archive.isFile(file))
                .findFirst()
                .or(() -> archive.files().stream()
                        .filter(file -> file.matches("(.*/)?(?i:app[-_]?spec)\\.ya?ml"))
                        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder())));
    }

    /** Whether the appspec that it holds has the text of a given one, white space apart. */
    boolean holds(ServerAppSpec appSpec) {
        String text = squeezed(appSpec.root().location().source().text());
        return appSpecPath
                .flatMap(file -> ScriptFile.read(file, archive))
                .filter(packed -> squeezed(packed.source().text()).equals(text))
                .isPresent();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public String name() {
        return path;
    }

    @Override
    public Location place() {
        return assembly.map(Assembly::place).orElseGet(() -> new SourceFile(path, "").location(0, 0));
    }

    @Override
    public Optional<Assembly> assembly() {
        return assembly;
    }

    @Override
    public AppSpecPlace appSpecPlace() {
        return appSpecPlace;
    }

    @Override
    public Optional<String> appSpecPath() {
        return appSpecPath;
    }

    @Override
    public Presence look(String wanted) {
        String entry = entry(wanted);
        if (archive.isFile(entry)) {
            return Presence.FILE;
        }
        return archive.isFolder(entry) ? Presence.FOLDER : Presence.MISSING;
    }

    private String entry(String wanted) {
        return FileTree.resolve(root, wanted).orElse(wanted);
    }

    @Override
    public Optional<ScriptFile> script(String wanted) {
        return ScriptFile.read(entry(wanted), archive)
                .map(packed -> packed.packedIn(path, assembly.flatMap(plan -> plan.file(trimmed(wanted))), tree));
    }

    private static String trimmed(String wanted) {
        return FileTree.resolve("", wanted).orElse(wanted);
    }

    @Override
    public List<String> names(String folder) {
        return archive.children(entry(folder)).stream()
                .filter(child -> !child.folder())
                .map(FileTree.Child::name)
                .toList();
    }
}
