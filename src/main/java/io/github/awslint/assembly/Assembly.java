package io.github.awslint.assembly;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.build.MavenExpressions;
import io.github.awslint.build.XmlElement;
import io.github.awslint.syntax.Location;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An archive that a module's build makes, as its descriptor plans it. Says nothing of what it cannot know. */
public final class Assembly {

    private static final Set<String> OPEN_PARTS = Set.of("moduleSets", "repositories", "componentDescriptors");

    private final JavaModule module;
    private final XmlElement descriptor;
    private final Location named;
    private final Optional<String> output;
    private final Optional<String> topFolder;
    private final FileTree tree;
    private final List<FileSelection> selections = new ArrayList<>();
    /** Folders of the archive in which the descriptor may put files that cannot be told from here. */
    private final List<String> open = new ArrayList<>();
    /** Folders of the archive that get jars of dependencies. */
    private final List<String> libraries = new ArrayList<>();

    /**
     * @param named where the pom names the descriptor
     * @param output path of the archive without its ending; empty where it is not known
     */
    Assembly(
            Build build,
            JavaModule module,
            MavenExpressions expressions,
            XmlElement descriptor,
            Location named,
            Optional<String> output,
            Optional<String> finalName) {
        this.module = module;
        this.descriptor = descriptor;
        this.named = named;
        this.output = output;
        this.tree = build.tree();
        this.topFolder = topFolder(expressions, finalName);
        readSelections(expressions);
        readDependencies(expressions);
        if (descriptor.children().stream().anyMatch(part -> OPEN_PARTS.contains(part.name()))) {
            open.add("");
        }
    }

    private Optional<String> topFolder(MavenExpressions expressions, Optional<String> finalName) {
        if (descriptor.value("includeBaseDirectory").orElse("true").equals("false")) {
            return Optional.empty();
        }
        return descriptor
                .value("baseDirectory")
                .map(name -> expressions.text(name).orElse("?"))
                .or(() -> finalName)
                .map(FileSelection::trimmed)
                .filter(name -> !name.isEmpty());
    }

    private void readSelections(MavenExpressions expressions) {
        descriptor.all("files/file").forEach(file -> add(FileSelection.ofFile(file, expressions), file, expressions));
        descriptor.all("fileSets/fileSet").forEach(set -> add(FileSelection.ofSet(set, expressions), set, expressions));
    }

    private void add(Optional<FileSelection> selection, XmlElement element, MavenExpressions expressions) {
        if (selection.isPresent()) {
            selections.add(selection.get());
        } else {
            open.add(folder(element, expressions));
        }
    }

    private void readDependencies(MavenExpressions expressions) {
        descriptor.all("dependencySets/dependencySet").forEach(set -> {
            boolean unpacked = set.value("unpack").orElse("false").equals("true");
            (unpacked ? open : libraries).add(folder(set, expressions));
        });
    }

    /** Where an element puts its files; the root where that is not known, which makes all of the archive unknown. */
    private static String folder(XmlElement element, MavenExpressions expressions) {
        return element.value("outputDirectory")
                .flatMap(expressions::text)
                .map(FileSelection::trimmed)
                .orElse("");
    }

    /** The module whose build makes the archive. */
    public JavaModule module() {
        return module;
    }

    /** The descriptor's name for the archive. */
    public String id() {
        return descriptor.value("id").orElse("");
    }

    /** Where the descriptor begins. */
    public Location place() {
        return descriptor.tag();
    }

    /** Where the pom names the descriptor. */
    public Location named() {
        return named;
    }

    /** The endings of the archives that are made, such as {@code zip}; {@code dir} stands for a folder. */
    public List<String> formats() {
        return descriptor.all("formats/format").stream().map(XmlElement::text).toList();
    }

    /** The path of the archive without its ending; empty where it is not known. */
    public Optional<String> output() {
        return output;
    }

    /** The folder at the archive's top that holds everything else. */
    public Optional<String> topFolder() {
        return topFolder;
    }

    /** Where the descriptor says that the archive gets a folder at its top: it does unless told otherwise. */
    public Location topFolderPlace() {
        return descriptor
                .first("includeBaseDirectory")
                .or(() -> descriptor.first("baseDirectory"))
                .map(XmlElement::location)
                .orElseGet(descriptor::tag);
    }

    /** The file that is packed under a path below the top folder, where it is in the tree already. */
    public Optional<AssembledFile> file(String path) {
        return selections.stream()
                .flatMap(selection -> selection.origin(path).stream())
                .filter(file -> tree.isFile(file.origin()))
                .findFirst();
    }

    /** The files that would be packed under a path below the top folder, were they there. */
    public List<AssembledFile> wanted(String path) {
        return selections.stream()
                .flatMap(selection -> selection.origin(path).stream())
                .toList();
    }

    /** Whether the descriptor may pack something under a path that cannot be told from here. */
    public boolean mayHold(String path) {
        String folder = FileTree.folderOf(path);
        boolean archive = path.matches(".*\\.(jar|war|zip|ear|so|dll|tgz|gz)");
        return open.stream().anyMatch(one -> one.isEmpty() || path.startsWith(one + "/") || path.equals(one))
                || archive && libraries.contains(folder);
    }

    /** Whether something is packed below a folder, or may be. */
    public boolean isFolder(String path) {
        return open.stream().anyMatch(one -> isInside(one, path))
                || libraries.stream().anyMatch(one -> isInside(one, path))
                || selections.stream().anyMatch(selection -> holds(selection, path));
    }

    private static boolean isInside(String folder, String path) {
        return folder.equals(path) || folder.startsWith(path.isEmpty() ? "" : path + "/");
    }

    private boolean holds(FileSelection selection, String path) {
        if (isInside(selection.output(), path)) {
            return true;
        }
        boolean below = selection.output().isEmpty() || path.startsWith(selection.output() + "/");
        String rest = selection.output().isEmpty()
                ? path
                : below ? path.substring(selection.output().length() + 1) : "";
        String folder = JavaModule.below(selection.folder(), rest);
        return below
                && selection.rename().isEmpty()
                && tree.isFolder(folder)
                && tree.children(folder).stream()
                        .anyMatch(child -> child.folder() || selection.takes(JavaModule.below(rest, child.name())));
    }

    /** The files of the tree that lie directly in a folder of the archive, by their names there. */
    public List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (FileSelection selection : selections) {
            String output = selection.output();
            if (selection.rename().isPresent()) {
                if (output.equals(path)) {
                    names.add(selection.rename().get().to());
                }
            } else if (output.isEmpty() || path.equals(output) || path.startsWith(output + "/")) {
                String rest = output.isEmpty() ? path : path.substring(Math.min(path.length(), output.length() + 1));
                String folder = rest.isEmpty() ? selection.folder() : JavaModule.below(selection.folder(), rest);
                tree.children(folder).stream()
                        .filter(child -> !child.folder()
                                && selection.takes(rest.isEmpty() ? child.name() : rest + "/" + child.name()))
                        .forEach(child -> names.add(child.name()));
            }
        }
        return names;
    }

    /** Where a file of the tree is packed, below the top folder. */
    public List<String> targets(String origin) {
        return selections.stream()
                .flatMap(selection -> selection.target(origin).stream())
                .toList();
    }

    /** The place of the descriptor that leaves a file of the tree out, where one takes its folder. */
    public Optional<Location> leavesOut(String origin) {
        return selections.stream()
                .filter(selection -> selection.leavesOut(origin))
                .max((one, other) ->
                        Integer.compare(one.folder().length(), other.folder().length()))
                .map(selection -> selection.element().tag());
    }
}
