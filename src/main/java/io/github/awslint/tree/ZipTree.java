package io.github.awslint.tree;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The content of a zip archive on disk. Only names are read when it is opened; content when it is asked for. */
final class ZipTree implements Archive {

    /** What no deployment package has; more would only cost memory. */
    private static final int MOST_ENTRIES = 200_000;
    /** No class file or configuration file is larger; an archive cannot make the linter hold more. */
    private static final long LARGEST_CONTENT = 64L << 20;

    private final Path file;
    private final ZipFile zip;
    private final ZipFolders folders;
    /** By path: an archive in the archive is read once, whoever asks. */
    private final Map<String, Optional<Archive>> archives = new ConcurrentHashMap<>();
    /** The archive as the JDK's file system sees it, which alone knows modes; opened when one is asked for. */
    private FileSystem modes;

    private ZipTree(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                sizes.put(entry.getName(), Math.max(0, entry.getSize()));
            }
        }
        this.folders = new ZipFolders(sizes);
    }

    /** Opens an archive; empty where it is none that can be read. */
    static Optional<ZipTree> open(Path file) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        if (zip.size() > MOST_ENTRIES) {
            close(zip);
            return Optional.empty();
        }
        return Optional.of(new ZipTree(file, zip));
    }

    synchronized void close() {
        close(zip);
        if (modes != null) {
            close(modes);
        }
    }

    private static void close(Closeable zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException("an archive that was only read cannot be closed", e);
        }
    }

    @Override
    public List<Child> children(String folder) {
        return folders.children(folder);
    }

    @Override
    public boolean isFile(String path) {
        return folders.sizes().containsKey(path);
    }

    @Override
    public boolean isFolder(String path) {
        return folders.isFolder(path);
    }

    @Override
    public long size(String path) {
        return folders.sizes().getOrDefault(path, 0L);
    }

    @Override
    public Collection<String> files() {
        return folders.sizes().keySet();
    }

    @Override
    public byte[] read(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new NoSuchFileException(path);
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] content = stream.readNBytes((int) LARGEST_CONTENT);
            if (stream.read() >= 0) {
                throw new IOException(path + " holds more than " + LARGEST_CONTENT + " bytes");
            }
            return content;
        }
    }

    @Override
    public Optional<Archive> open(String path) {
        return archives.computeIfAbsent(path, unused -> NestedZip.open(this, path));
    }

    /** As the archive tells; empty where it was made by a system that stores no modes. */
    @Override
    public synchronized Optional<Boolean> isExecutable(String path) {
        try {
            Object permissions = Files.getAttribute(modes().getPath(path), "zip:permissions");
            return permissions instanceof Set<?> set
                    ? Optional.of(set.contains(PosixFilePermission.OWNER_EXECUTE))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private FileSystem modes() throws IOException {
        if (modes == null) {
            modes = FileSystems.newFileSystem(file, Map.of("enablePosixFileAttributes", true));
        }
        return modes;
    }
}
