package io.github.awslint.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.Linter;
import io.github.awslint.rule.Finding;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.DiskTree;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What no rule page can show: sizes, modes and builds that have not run. */
class BundleTest {

    @TempDir
    Path project;

    @BeforeEach
    void createProject() throws IOException {
        write("pom.xml", "<project><artifactId>shop</artifactId><version>1.4.0</version></project>");
        write(".elasticbeanstalk/config.yml", "deploy:\n  artifact: target/shop.zip\n");
    }

    @Test
    void aBundleThatBeanstalkRefusesIsFoundByItsSize() throws IOException {
        Path bundle = bundle("shop.jar");
        byte[] zip = Files.readAllBytes(bundle);
        try (RandomAccessFile file = new RandomAccessFile(bundle.toFile(), "rw")) {
            // a hole in front costs no disk, and an archive may have anything in front
            file.setLength(513L << 20);
            file.seek(file.length());
            file.write(zip);
        }
        assertThat(lint().findings()).extracting(Finding::ruleId).contains("eb-bundle-too-large");
        assertThat(lint().findings())
                .filteredOn(finding -> finding.ruleId().equals("eb-bundle-too-large"))
                .allSatisfy(finding -> assertThat(finding.message()).startsWith("shop.zip has 513 MB"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aHookLosesItsModeOnTheWay() throws IOException {
        String hook = ".platform/hooks/predeploy/10_cache.sh";
        Path script = write(hook, "#!/bin/bash\nrm -rf /var/cache/shop\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        pack(hook, "rw-r--r--");
        assertThat(lint().findings()).extracting(Finding::ruleId).contains("eb-hook-mode-lost");
        pack(hook, "rwxr-xr-x");
        assertThat(lint().findings()).extracting(Finding::ruleId).doesNotContain("eb-hook-mode-lost");
    }

    @Test
    void ofTwoJarsTheOneThatCanBeStartedHasToBe() throws IOException {
        Files.delete(project.resolve(".elasticbeanstalk/config.yml"));
        write(".ebextensions/sizes.config", "option_settings:\n  aws:autoscaling:asg: {MinSize: 2}\n");
        jar("target/shop-1.4.0.jar", "Manifest-Version: 1.0\n");
        jar("target/shop-1.4.0-exec.jar", "Manifest-Version: 1.0\nMain-Class: com.example.Shop\n");
        write("Procfile", "web: java -jar shop-1.4.0.jar\n");
        assertThat(lint().findings())
                .extracting(Finding::message)
                .containsExactly(
                        "\"shop-1.4.0.jar\" has no main class, so that java -jar fails; start target/shop-1.4.0-exec.jar");
        write("Procfile", "web: java -jar shop-1.4.0-exec.jar\n");
        assertThat(lint().findings()).isEmpty();
    }

    private void jar(String path, String manifest) throws IOException {
        try (OutputStream file = Files.newOutputStream(write(path, ""));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    @Test
    void whatIsNotBuiltIsNotComparedAndTold() throws IOException {
        write("Procfile", "web: java -jar shop-1.3.0.jar\n");
        write(".ebextensions/sizes.config", "option_settings:\n  aws:autoscaling:asg: {MinSize: 2}\n");
        LintResult result = lint();
        assertThat(result.findings()).isEmpty();
        assertThat(result.unbuilt()).containsExactly("pom.xml");
    }

    @Test
    void aProjectWithoutBeanstalkFilesIsNotAskedForItsBuild() throws IOException {
        Files.delete(project.resolve(".elasticbeanstalk/config.yml"));
        write("template.yaml", "Resources:\n  Orders: {Type: AWS::SQS::Queue}\n");
        assertThat(lint().unbuilt()).isEmpty();
    }

    private LintResult lint() throws IOException {
        try (DiskTree tree = new DiskTree(project, project)) {
            return new Linter(AllRules.catalog()).lint(tree, LintOptions.DEFAULT);
        }
    }

    private Path write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path bundle(String entry) throws IOException {
        Path bundle = write("target/shop.zip", "");
        try (OutputStream file = Files.newOutputStream(bundle);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        }
        return bundle;
    }

    private void pack(String path, String mode) throws IOException {
        Path bundle = write("target/shop.zip", "");
        Files.delete(bundle);
        try (FileSystem zip = FileSystems.newFileSystem(
                URI.create("jar:" + bundle.toUri()), Map.of("create", "true", "enablePosixFileAttributes", true))) {
            for (String entry : List.of("shop.jar", path)) {
                Path file = zip.getPath("/" + entry);
                Files.createDirectories(file.getParent());
                Files.writeString(file, "#!/bin/bash\n");
                Files.setAttribute(file, "zip:permissions", PosixFilePermissions.fromString(mode));
            }
        }
    }
}
