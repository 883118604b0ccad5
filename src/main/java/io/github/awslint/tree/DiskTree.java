package io.github.awslint.tree;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The file tree below a folder on disk. */
public final class DiskTree implements FileTree {

    private final Path root;
    private final Path boundary;
    private final Path realBoundary;

    /**
     * @param root an existing folder; paths are relative to it
     * @param boundary the folder itself or one above it; what lies outside is never read
     * @throws IOException where they cannot be reached
     */
    public DiskTree(Path root, Path boundary) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.boundary = boundary.toAbsolutePath().normalize();
        this.realBoundary = boundary.toRealPath();
    }

    /** The folder's absolute path. */
    public Path root() {
        return root;
    }

    @Override
    public List<Child> children(String folder) {
        Optional<Path> path = inside(folder);
        if (path.isEmpty() || !Files.isDirectory(path.get())) {
            return List.of();
        }
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path.get())) {
            for (Path child : stream) {
                child(child).ifPresent(children::add);
            }
        } catch (IOException e) {
            // a folder that may not be listed has nothing to lint; reading a named file in it reports the cause
            return List.of();
        }
        children.sort(Comparator.comparing(Child::name));
        return children;
    }

    private static Optional<Child> child(Path path) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        String name = path.getFileName().toString();
        if (attributes.isSymbolicLink()) {
            // links to folders can form cycles; links to files are what they point at
            return Files.isDirectory(path) ? Optional.empty() : Optional.of(new Child(name, false));
        }
        return attributes.isDirectory() || attributes.isRegularFile()
                ? Optional.of(new Child(name, attributes.isDirectory()))
                : Optional.empty();
    }

    @Override
    public boolean isFile(String path) {
        return inside(path).filter(Files::isRegularFile).isPresent() && hasExactName(path);
    }

    @Override
    public boolean isFolder(String path) {
        return inside(path).filter(Files::isDirectory).isPresent() && hasExactName(path);
    }

    /** Disks of Windows and macOS find a file under a name of other case; the instance that it is deployed to does not. */
    private boolean hasExactName(String path) {
        if (path.isEmpty()) {
            return true;
        }
        try {
            Path wanted = root.resolve(path).normalize();
            Path real = wanted.toRealPath(LinkOption.NOFOLLOW_LINKS);
            return real.endsWith(boundary.relativize(wanted));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
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
        try {
            Path wanted = root.resolve(path).normalize();
            if (!wanted.startsWith(boundary)) {
                return Optional.empty();
            }
            return !Files.exists(wanted) || wanted.toRealPath().startsWith(realBoundary)
                    ? Optional.of(wanted)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
