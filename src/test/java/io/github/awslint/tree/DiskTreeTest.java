package io.github.awslint.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTreeTest {

    @TempDir
    Path project;

    private Path module;
    private DiskTree tree;

    @BeforeEach
    void createProject() throws IOException {
        module = Files.createDirectories(project.resolve("module"));
        Files.createDirectories(module.resolve("scripts"));
        Files.writeString(module.resolve("scripts/start.sh"), "#!/bin/sh\n");
        Files.writeString(module.resolve("appspec.yml"), "version: 0.0\n");
        Files.writeString(project.resolve("template.yaml"), "Resources: {}\n");
        tree = new DiskTree(module, project);
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(module.resolve(name), target);
        } catch (UnsupportedOperationException | IOException e) {
            Assumptions.abort("this system makes no symbolic links");
        }
    }

    @Test
    void listsFilesAndFoldersByName() {
        assertThat(tree.children(""))
                .containsExactly(new FileTree.Child("appspec.yml", false), new FileTree.Child("scripts", true));
        assertThat(tree.children("nowhere")).isEmpty();
    }

    @Test
    void namesAreCaseSensitiveOnEverySystem() {
        assertThat(tree.isFile("scripts/start.sh")).isTrue();
        assertThat(tree.isFile("scripts/Start.sh")).isFalse();
        assertThat(tree.isFile("scripts")).isFalse();
        assertThat(tree.isFolder("scripts")).isTrue();
        assertThat(tree.isFolder("Scripts")).isFalse();
    }

    @Test
    void readsAFileAboveTheFolderButNotOutsideOfTheProject() throws IOException {
        assertThat(tree.isFile("../template.yaml")).isTrue();
        assertThat(new String(tree.read("../template.yaml"), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("Resources");
        Path outside = Files.writeString(project.resolveSibling("outside-" + project.getFileName()), "secret");
        try {
            assertThat(tree.isFile("../../" + outside.getFileName())).isFalse();
            assertThatThrownBy(() -> tree.read("../../" + outside.getFileName()))
                    .isInstanceOf(IOException.class);
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void doesNotFollowALinkOutOfTheProject() throws IOException {
        Path outside = Files.writeString(project.resolveSibling("linked-" + project.getFileName()), "secret");
        try {
            link("secret.yaml", outside);
            assertThat(tree.isFile("secret.yaml")).isFalse();
            assertThatThrownBy(() -> tree.read("secret.yaml")).isInstanceOf(IOException.class);
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void leavesOutLinksToFoldersSoThatCyclesEnd() throws IOException {
        link("again", module);
        assertThat(tree.children("")).extracting(FileTree.Child::name).doesNotContain("again");
    }

    @Test
    void aBrokenLinkIsAFileThatCannotBeRead() throws IOException {
        link("broken.yaml", module.resolve("gone.yaml"));
        assertThat(tree.children("")).extracting(FileTree.Child::name).contains("broken.yaml");
        assertThatThrownBy(() -> tree.read("broken.yaml")).isInstanceOf(IOException.class);
    }

    @Test
    void pathsThatNoDiskTakesAreNotThere() {
        assertThat(tree.isFile("a\0b")).isFalse();
        assertThat(tree.size("nowhere.yaml")).isZero();
        assertThat(tree.isExecutable("nowhere.yaml")).isEmpty();
    }

    @Test
    void relativePathsCannotLeaveTheFolderThatTheyStartFrom() {
        assertThat(FileTree.resolve("deploy", "scripts/start.sh")).hasValue("deploy/scripts/start.sh");
        assertThat(FileTree.resolve("deploy", "../scripts/./start.sh")).hasValue("scripts/start.sh");
        assertThat(FileTree.resolve("deploy", "/scripts/start.sh")).hasValue("deploy/scripts/start.sh");
        assertThat(FileTree.resolve("deploy", "../../etc/passwd")).isEmpty();
        assertThat(FileTree.resolve("../infra", "nested.yaml")).hasValue("../infra/nested.yaml");
        assertThat(FileTree.resolve("../infra", "../../x")).isEmpty();
        assertThat(FileTree.resolve("", "appspec.yml")).hasValue("appspec.yml");
    }
}
