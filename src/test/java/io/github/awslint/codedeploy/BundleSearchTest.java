package io.github.awslint.codedeploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.discovery.Discovery;
import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Severity;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.DiskTree;
import io.github.awslint.tree.MemoryTree;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles of several modules, and what only an archive on disk has. */
class BundleSearchTest {

    private static final Linter LINTER = new Linter(AllRules.catalog());
    private static final String APP_SPEC = """
            version: 0.0
            os: linux
            hooks:
              ApplicationStart:
                - location: scripts/start.sh
            """;
    private static final String ASSEMBLY = """
            <assembly>
              <id>revision</id>
              <formats><format>zip</format></formats>
              <includeBaseDirectory>false</includeBaseDirectory>
              %s
            </assembly>
            """;
    private static final String SCRIPTS =
            "<fileSets><fileSet><directory>${project.parent.basedir}/scripts</directory><outputDirectory>scripts</outputDirectory></fileSet></fileSets>";
    private static final String APP_SPEC_FILE =
            "<files><file><source>../appspec.yml</source><outputDirectory>/</outputDirectory></file></files>";

    private static Map<String, String> reactor(String descriptor) {
        Map<String, String> files = new HashMap<>();
        files.put(
                "pom.xml",
                "<project><artifactId>shop</artifactId><version>2.1.0</version><packaging>pom</packaging>"
                        + "<modules><module>dist</module></modules></project>");
        files.put(
                "dist/pom.xml",
                "<project><parent><artifactId>shop</artifactId><version>2.1.0</version></parent>"
                        + "<artifactId>shop-dist</artifactId><packaging>pom</packaging><build><plugins><plugin>"
                        + "<artifactId>maven-assembly-plugin</artifactId><configuration><descriptors>"
                        + "<descriptor>src/revision.xml</descriptor></descriptors></configuration></plugin></plugins></build></project>");
        files.put("dist/src/revision.xml", ASSEMBLY.formatted(descriptor));
        files.put("appspec.yml", APP_SPEC);
        files.put("scripts/start.sh", "#!/bin/bash\n");
        return files;
    }

    private static LintResult lint(Map<String, String> files, Set<String> pending) {
        Map<String, byte[]> contents = new HashMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        MemoryTree tree = new MemoryTree(contents);
        List<JavaModule> modules = new Build(tree, List.of()).modules();
        return LINTER.lint(
                new Build(tree, modules, pending), Discovery.find(tree, DiscoveryOptions.DEFAULT), options());
    }

    private static LintOptions options() {
        return new LintOptions(
                DiscoveryOptions.DEFAULT,
                new RuleSelection(
                        List.of("codedeploy-*", "-codedeploy-no-validation", "-codedeploy-file-exists-behavior")),
                Map.of(),
                1);
    }

    @Test
    void aModuleThatIsBuiltLaterIsJudgedByItsDescriptor() {
        Set<String> later = Set.of("", "dist");

        assertThat(lint(reactor(SCRIPTS + APP_SPEC_FILE), later).findings()).isEmpty();
        assertThat(lint(reactor(SCRIPTS + APP_SPEC_FILE), later).unbuilt()).isEmpty();
        assertThat(lint(reactor(SCRIPTS), later).findings())
                .extracting(Finding::ruleId)
                .containsExactly("codedeploy-appspec-outside-bundle");
        assertThat(lint(reactor(APP_SPEC_FILE), later).findings())
                .extracting(Finding::ruleId)
                .containsExactly("codedeploy-hook-script-missing");
    }

    @Test
    void modesOfAnArchiveAreThoseOfItsEntries(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("pom.xml"), "<project><artifactId>shop</artifactId><version>2.1.0</version></project>");
        Files.writeString(folder.resolve("appspec.yml"), APP_SPEC);
        Path script = Files.writeString(
                Files.createDirectory(folder.resolve("scripts")).resolve("start.sh"), "#!/bin/bash\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        zip(Files.createDirectory(folder.resolve("target")).resolve("shop-2.1.0-revision.zip"), "#!/bin/bash\r\n");

        try (DiskTree tree = new DiskTree(folder, folder)) {
            assertThat(LINTER.lint(tree, options()).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("codedeploy-hook-script-start");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.message()).contains("Windows line ends");
                assertThat(finding.notes())
                        .anyMatch(note -> note.location().source().path().contains(".zip!/scripts/start.sh"));
            });
        }
        Files.delete(folder.resolve("target/shop-2.1.0-revision.zip"));
        zip(folder.resolve("target/shop-2.1.0-revision.zip"), "#!/bin/bash\n");
        try (DiskTree tree = new DiskTree(folder, folder)) {
            assertThat(LINTER.lint(tree, options()).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
                assertThat(finding.message()).contains("is not executable");
            });
        }
    }

    private static void zip(Path file, String script) throws IOException {
        Map<String, Object> settings = Map.of("create", true, "enablePosixFileAttributes", true);
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), settings)) {
            Files.createDirectory(zip.getPath("scripts"));
            for (Map.Entry<String, String> entry :
                    Map.of("appspec.yml", APP_SPEC, "scripts/start.sh", script).entrySet()) {
                Path path = zip.getPath(entry.getKey());
                try (OutputStream out = Files.newOutputStream(path)) {
                    out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
                Files.setAttribute(path, "zip:permissions", PosixFilePermissions.fromString("rw-r--r--"));
            }
        }
    }
}
