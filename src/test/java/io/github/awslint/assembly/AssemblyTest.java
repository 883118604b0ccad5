package io.github.awslint.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the plugin's documentation says of descriptors, https://maven.apache.org/plugins/maven-assembly-plugin/assembly.html. */
class AssemblyTest {

    private static final String POM = """
            <project>
              <artifactId>orders</artifactId>
              <version>1.4.0</version>
              <properties><deploy.folder>deploy</deploy.folder></properties>
              <build><plugins><plugin>
                <artifactId>maven-assembly-plugin</artifactId>
                <configuration><descriptors><descriptor>assembly.xml</descriptor></descriptors>%s</configuration>
              </plugin></plugins></build>
            </project>
            """;

    private static Assembly assembly(String configuration, String descriptor, String... files) {
        Map<String, byte[]> tree = new HashMap<>();
        tree.put("pom.xml", POM.formatted(configuration).getBytes(StandardCharsets.UTF_8));
        tree.put("assembly.xml", ("<assembly>" + descriptor + "</assembly>").getBytes(StandardCharsets.UTF_8));
        for (String file : files) {
            tree.put(file, new byte[] {'x'});
        }
        Build build = new Build(new MemoryTree(tree), List.of());
        JavaModule module = build.moduleAt("").orElseThrow();
        return AssemblyPlugin.assemblies(build, module).get(0);
    }

    private static Optional<String> origin(Assembly assembly, String path) {
        return assembly.file(path).map(AssembledFile::origin);
    }

    @Test
    void aSetKeepsThePathsBelowItsFolder() {
        Assembly assembly = assembly(
                "",
                "<fileSets><fileSet><directory>${deploy.folder}</directory><outputDirectory>/</outputDirectory></fileSet></fileSets>",
                "deploy/appspec.yml",
                "deploy/scripts/start.sh");

        assertThat(origin(assembly, "appspec.yml")).contains("deploy/appspec.yml");
        assertThat(origin(assembly, "scripts/start.sh")).contains("deploy/scripts/start.sh");
        assertThat(origin(assembly, "scripts/stop.sh")).isEmpty();
        assertThat(assembly.isFolder("scripts")).isTrue();
        assertThat(assembly.isFolder("bin")).isFalse();
        assertThat(assembly.targets("deploy/scripts/start.sh")).containsExactly("scripts/start.sh");
        assertThat(assembly.names("scripts")).containsExactly("start.sh");
    }

    @Test
    void withoutOutputDirectoryASetKeepsThePathThatIsWritten() {
        Assembly assembly = assembly(
                "", "<fileSets><fileSet><directory>deploy</directory></fileSet></fileSets>", "deploy/appspec.yml");

        assertThat(origin(assembly, "deploy/appspec.yml")).contains("deploy/appspec.yml");
        assertThat(origin(assembly, "appspec.yml")).isEmpty();
    }

    @Test
    void patternsChooseAndDefaultExcludesLeaveOut() {
        Assembly assembly = assembly(
                "",
                "<fileSets><fileSet><directory>scripts</directory><outputDirectory>bin</outputDirectory>"
                        + "<includes><include>**/*.sh</include><include>.gitignore</include></includes>"
                        + "<excludes><exclude>old/</exclude></excludes></fileSet></fileSets>",
                "scripts/start.sh",
                "scripts/old/start.sh",
                "scripts/notes.txt",
                "scripts/.gitignore");

        assertThat(origin(assembly, "bin/start.sh")).contains("scripts/start.sh");
        assertThat(origin(assembly, "bin/old/start.sh")).isEmpty();
        assertThat(origin(assembly, "bin/notes.txt")).isEmpty();
        assertThat(origin(assembly, "bin/.gitignore")).isEmpty();
        assertThat(assembly.leavesOut("scripts/notes.txt")).isPresent();
        assertThat(assembly.leavesOut("other/notes.txt")).isEmpty();
    }

    @Test
    void aFileMayGetAnotherNameAndPlace() {
        Assembly assembly = assembly(
                "",
                "<files><file><source>${project.build.directory}/${project.build.finalName}.jar</source>"
                        + "<outputDirectory>lib</outputDirectory><destName>orders.jar</destName></file></files>",
                "target/orders-1.4.0.jar");

        assertThat(origin(assembly, "lib/orders.jar")).contains("target/orders-1.4.0.jar");
        assertThat(assembly.isFolder("lib")).isTrue();
        assertThat(assembly.targets("target/orders-1.4.0.jar")).containsExactly("lib/orders.jar");
    }

    @Test
    void whatCannotBeToldMayBeAnywhereInItsFolder() {
        Assembly assembly = assembly(
                "",
                "<fileSets><fileSet><directory>${unknown}</directory><outputDirectory>conf</outputDirectory></fileSet></fileSets>"
                        + "<dependencySets><dependencySet><outputDirectory>lib</outputDirectory></dependencySet></dependencySets>");

        assertThat(assembly.mayHold("conf/a/b")).isTrue();
        assertThat(assembly.mayHold("lib/spring.jar")).isTrue();
        assertThat(assembly.mayHold("lib/spring.txt")).isFalse();
        assertThat(assembly.mayHold("appspec.yml")).isFalse();
        assertThat(assembly("", "<moduleSets/>").mayHold("appspec.yml")).isTrue();
    }

    @Test
    void theArchiveHasAFolderAtItsTopUnlessToldOtherwise() {
        assertThat(assembly("", "<id>deploy</id>").topFolder()).contains("orders-1.4.0");
        assertThat(assembly("", "<baseDirectory>app</baseDirectory>").topFolder())
                .contains("app");
        assertThat(assembly("", "<baseDirectory>/</baseDirectory>").topFolder()).isEmpty();
        assertThat(assembly("", "<includeBaseDirectory>false</includeBaseDirectory>")
                        .topFolder())
                .isEmpty();
    }

    @Test
    void theArchiveIsNamedAfterTheModuleAndTheDescriptor() {
        assertThat(assembly("", "<id>deploy</id>").output()).contains("target/orders-1.4.0-deploy");
        assertThat(assembly("<appendAssemblyId>false</appendAssemblyId>", "<id>deploy</id>")
                        .output())
                .contains("target/orders-1.4.0");
        assertThat(assembly(
                                "<finalName>app</finalName><outputDirectory>${project.basedir}/dist</outputDirectory>",
                                "<id>deploy</id>")
                        .output())
                .contains("dist/app-deploy");
        assertThat(assembly("<finalName>${unknown}</finalName>", "<id>deploy</id>")
                        .output())
                .isEmpty();
    }

    @Test
    void lineEndsAndModesAreThoseOfTheSet() {
        AssembledFile file = assembly(
                        "",
                        "<fileSets><fileSet><directory>a</directory><lineEnding>dos</lineEnding><fileMode>0644</fileMode></fileSet></fileSets>",
                        "a/start.sh")
                .file("a/start.sh")
                .orElseThrow();

        assertThat(file.lineEnds()).isEqualTo(AssembledFile.LineEnds.WINDOWS);
        assertThat(file.isExecutable()).contains(false);
    }
}
