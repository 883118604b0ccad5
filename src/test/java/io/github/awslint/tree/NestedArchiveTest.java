package io.github.awslint.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestedArchiveTest {

    @TempDir
    Path folder;

    @Test
    void readsAFileOfAnArchiveInAnArchive() throws IOException {
        byte[] inner = zip("com/example/Shop.class", "compiled");
        Archive outer = open(zip("lib/shop.jar", inner));
        Archive shop = outer.open("lib/shop.jar").orElseThrow();
        assertThat(shop.files()).containsExactly("com/example/Shop.class");
        assertThat(shop.read("com/example/Shop.class")).isEqualTo("compiled".getBytes(StandardCharsets.UTF_8));
        assertThat(shop.size("com/example/Shop.class")).isEqualTo(8);
        assertThat(shop.isFolder("com/example")).isTrue();
    }

    @Test
    void opensAnArchiveOnceHoweverOftenItIsAskedFor() throws IOException {
        Archive outer = open(zip("lib/shop.jar", zip("a.txt", "a")));
        assertThat(outer.open("lib/shop.jar").orElseThrow())
                .isSameAs(outer.open("lib/shop.jar").orElseThrow());
    }

    @Test
    void aScriptMayStandInFrontOfAnExecutableArchive() throws IOException {
        ByteArrayOutputStream executable = new ByteArrayOutputStream();
        executable.write("#!/bin/bash\nexec java -jar \"$0\"\n".getBytes(StandardCharsets.UTF_8));
        executable.write(zip("a.txt", "content"));
        Archive inner =
                open(zip("shop.jar", executable.toByteArray())).open("shop.jar").orElseThrow();
        assertThat(inner.read("a.txt")).isEqualTo("content".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsModesWhereTheArchiveHasSome() throws IOException {
        Path archive = folder.resolve("bundle.zip");
        try (FileSystem zip = FileSystems.newFileSystem(
                URI.create("jar:" + archive.toUri()), Map.of("create", "true", "enablePosixFileAttributes", true))) {
            Files.writeString(zip.getPath("run.sh"), "#!/bin/bash\n");
            Files.setAttribute(zip.getPath("run.sh"), "zip:permissions", PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.writeString(zip.getPath("read.txt"), "text");
            Files.setAttribute(
                    zip.getPath("read.txt"), "zip:permissions", PosixFilePermissions.fromString("rw-r--r--"));
        }
        try (DiskTree tree = new DiskTree(folder, folder)) {
            Archive outer = tree.open("bundle.zip").orElseThrow();
            assertThat(outer.isExecutable("run.sh")).contains(true);
            assertThat(outer.isExecutable("read.txt")).contains(false);
        }
        Archive nested = open(zip("bundle.zip", Files.readAllBytes(archive)))
                .open("bundle.zip")
                .orElseThrow();
        assertThat(nested.isExecutable("run.sh")).contains(true);
        assertThat(nested.isExecutable("read.txt")).contains(false);
        assertThat(nested.isExecutable("missing")).isEmpty();
        assertThat(open(zip("a.txt", "a")).isExecutable("a.txt")).isEmpty();
    }

    @Test
    void whatIsNoArchiveOrDamagedIsLeftAlone() throws IOException {
        byte[] whole = zip("a.txt", "content");
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 30);
        byte[] headless = java.util.Arrays.copyOfRange(whole, 20, whole.length);
        Archive outer = open(zip("cut.jar", cut));
        assertThat(outer.open("cut.jar")).isEmpty();
        assertThat(outer.open("missing.jar")).isEmpty();
        assertThat(open(zip("text.jar", "no archive at all, though of some length"))
                        .open("text.jar"))
                .isEmpty();
        Optional<Archive> damaged = open(zip("headless.jar", headless)).open("headless.jar");
        assertThat(damaged.map(archive -> readable(archive, "a.txt"))).contains(false);
    }

    private static boolean readable(Archive archive, String path) {
        try {
            return new String(archive.read(path), StandardCharsets.UTF_8).equals("content");
        } catch (IOException e) {
            return false;
        }
    }

    private static Archive open(byte[] bytes) {
        return new MemoryTree(Map.of("outer.zip", bytes)).open("outer.zip").orElseThrow();
    }

    private static byte[] zip(String path, String content) throws IOException {
        return zip(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String path, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
