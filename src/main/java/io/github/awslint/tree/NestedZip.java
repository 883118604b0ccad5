package io.github.awslint.tree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;

/** An archive in an archive. It is held in memory as it is packed; a file is unpacked when it is read. */
final class NestedZip implements Archive {

    /** What is larger is not looked into: an archive cannot make the linter hold more. */
    static final long LARGEST = 64L << 20;

    private static final int LOCAL_HEADER = 30;
    private static final int EXECUTABLE = 0100;

    private final byte[] bytes;
    private final Map<String, ZipDirectory.File> files;
    private final ZipFolders folders;
    private final Map<String, Optional<Archive>> archives = new HashMap<>();

    private NestedZip(byte[] bytes, Map<String, ZipDirectory.File> files) {
        this.bytes = bytes;
        this.files = files;
        Map<String, Long> sizes = new LinkedHashMap<>();
        files.forEach((path, file) -> sizes.put(path, (long) file.size()));
        this.folders = new ZipFolders(sizes);
    }

    /** Opens the archive that a file of a tree holds; empty where it is none, or too large. */
    static Optional<Archive> open(FileTree tree, String path) {
        if (!tree.isFile(path) || tree.size(path) > LARGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = tree.read(path);
            return ZipDirectory.read(bytes).map(files -> new NestedZip(bytes, files));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Collection<String> files() {
        return files.keySet();
    }

    @Override
    public List<Child> children(String folder) {
        return folders.children(folder);
    }

    @Override
    public boolean isFile(String path) {
        return files.containsKey(path);
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
    public byte[] read(String path) throws IOException {
        ZipDirectory.File file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(path);
        }
        try (InputStream stream = content(path, file)) {
            byte[] content = stream.readNBytes((int) LARGEST);
            if (stream.read() >= 0) {
                throw new IOException(path + " holds more than " + LARGEST + " bytes");
            }
            return content;
        }
    }

    private InputStream content(String path, ZipDirectory.File file) throws IOException {
        int header = file.header();
        if (header < 0 || header + LOCAL_HEADER > bytes.length || file.packed() < 0) {
            throw new IOException(path + " lies outside of its archive");
        }
        int start = header + LOCAL_HEADER + unsigned(header + 26) + unsigned(header + 28);
        InputStream packed =
                new ByteArrayInputStream(bytes, Math.min(start, bytes.length), Math.min(file.packed(), bytes.length));
        if (file.method() == ZipEntry.STORED) {
            return packed;
        }
        if (file.method() != ZipEntry.DEFLATED) {
            throw new IOException(path + " is packed in a way that is not known");
        }
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private int unsigned(int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    @Override
    public synchronized Optional<Archive> open(String path) {
        return archives.computeIfAbsent(path, unused -> open(this, path));
    }

    @Override
    public Optional<Boolean> isExecutable(String path) {
        ZipDirectory.File file = files.get(path);
        return file == null || file.mode() == 0 ? Optional.empty() : Optional.of((file.mode() & EXECUTABLE) != 0);
    }
}
