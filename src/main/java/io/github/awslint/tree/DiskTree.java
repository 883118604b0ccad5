package io.github.awslint.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The file tree below a folder on disk, as it is when a folder is first looked into. */
public final class DiskTree implements FileTree, AutoCloseable {

    private final Path root;
    private final Path boundary;
    private final Path realBoundary;
    private final Set<Path> libraries;
    /** By absolute path: rules ask for the same few folders over and over. */
    private final Map<Path, DiskFolder> folders = new ConcurrentHashMap<>();
    /** The same folders by the paths that were asked for. */
    private final Map<String, DiskFolder> asWritten = new ConcurrentHashMap<>();
    /** By path: a jar is read once, whoever asks. */
    private final Map<String, Optional<ZipTree>> archives = new ConcurrentHashMap<>();

    /**
     * @param root an existing folder; paths are relative to it
     * @param boundary the folder itself or one above it; what lies outside is never read
     * @throws IOException where they cannot be reached
     */
    public DiskTree(Path root, Path boundary) throws IOException {
        this(root, boundary, Set.of());
    }

    /**
     * @param root an existing folder; paths are relative to it
     * @param boundary the folder itself or one above it; what lies outside is never read
     * @param libraries absolute paths of archives outside that may be opened all the same, since the build uses them
     * @throws IOException where they cannot be reached
     */
    public DiskTree(Path root, Path boundary, Set<Path> libraries) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.boundary = boundary.toAbsolutePath().normalize();
        this.realBoundary = boundary.toRealPath();
        this.libraries = Set.copyOf(libraries);
    }

    /** The folder's absolute path. */
    public Path root() {
        return root;
    }

    @Override
    public List<Child> children(String folder) {
        return folder(folder).children();
    }

    @Override
    public boolean isFile(String path) {
        return switch (kind(path)) {
            case FILE -> true;
            case LINK_TO_FILE ->
                wanted(path)
                        .filter(file -> isInside(file) && Files.isRegularFile(file))
                        .isPresent();
            default -> false;
        };
    }

    @Override
    public boolean isFolder(String path) {
        return switch (kind(path)) {
            case FOLDER -> true;
            case LINK_TO_FOLDER -> wanted(path).filter(this::isInside).isPresent();
            default -> false;
        };
    }

    private DiskFolder.Kind kind(String path) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        return slash != 0 && isPlain(name)
                ? folder(FileTree.folderOf(path)).kind(name)
                : wanted(path).map(this::kind).orElse(DiskFolder.Kind.NOTHING);
    }

    /** Whether a name at the end of a path is that of something in the folder before it: neither a dot or two, nor a path of Windows. */
    private static boolean isPlain(String name) {
        return !name.isEmpty() && !name.equals(".") && !name.equals("..") && name.indexOf('\\') < 0;
    }

    private DiskFolder folder(String path) {
        DiskFolder known = asWritten.get(path);
        return known == null
                ? asWritten.computeIfAbsent(
                        path, unused -> wanted(path).map(this::folder).orElse(DiskFolder.NONE))
                : known;
    }

    private boolean isFolder(Path path) {
        return switch (kind(path)) {
            case FOLDER -> true;
            case LINK_TO_FOLDER -> isInside(path);
            default -> false;
        };
    }

    /** What stands in its folder under exactly this name: disks of Windows and macOS find it under a name of other case too. */
    private DiskFolder.Kind kind(Path path) {
        if (path.equals(root) || path.equals(boundary)) {
            return DiskFolder.Kind.FOLDER;
        }
        return folder(path.getParent()).kind(path.getFileName().toString());
    }

    private DiskFolder folder(Path path) {
        DiskFolder known = folders.get(path);
        if (known == null) {
            // the folder above is looked into first, so this is no work for computeIfAbsent, which must not come back
            // to its own map
            boolean reachable = path.startsWith(boundary) && isFolder(path);
            known = reachable ? DiskFolder.read(path) : DiskFolder.NONE;
            folders.put(path, known);
        }
        return known;
    }

    @Override
    public long size(String path) {
        try {
            return inside(path).isPresent() ? Files.size(inside(path).get()) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(inside(path).orElseThrow(() -> new NoSuchFileException(path)));
    }

    @Override
    public Optional<Archive> open(String path) {
        return archives.computeIfAbsent(
                        path,
                        unused -> inside(path)
                                .or(() -> Optional.of(root.resolve(path).normalize())
                                        .filter(libraries::contains))
                                .filter(Files::isRegularFile)
                                .flatMap(ZipTree::open))
                .map(archive -> archive);
    }

    /** Closes the archives that were opened. */
    @Override
    public void close() {
        archives.values().forEach(archive -> archive.ifPresent(ZipTree::close));
        archives.clear();
    }

    @Override
    public Optional<Boolean> isExecutable(String path) {
        PosixFileAttributeView view = inside(path)
                .map(file -> Files.getFileAttributeView(file, PosixFileAttributeView.class))
                .orElse(null);
        if (view == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(view.readAttributes().permissions().contains(PosixFilePermission.OWNER_EXECUTE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The path on disk, where it does not lead out of the boundary, not even through a link. */
    private Optional<Path> inside(String path) {
        return wanted(path).filter(this::isInside);
    }

    private Optional<Path> wanted(String path) {
        try {
            return Optional.of(root.resolve(path).normalize()).filter(wanted -> wanted.startsWith(boundary));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Below a folder that lies inside, only a link leads out; what is not there leads nowhere. */
    private boolean isInside(Path path) {
        try {
            boolean plain = !path.equals(boundary) && kind(path) == DiskFolder.Kind.FILE;
            return plain || !Files.exists(path) || path.toRealPath().startsWith(realBoundary);
        } catch (IOException e) {
            return false;
        }
    }
}
