package io.github.awslint.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PomLineageTest {

    private final Map<String, byte[]> files = new HashMap<>();

    private PomLineageTest pom(String path, String content) {
        files.put(path, ("<project>" + content + "</project>").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private PomLineage lineage(String folder) {
        Build build = new Build(new MemoryTree(files), List.of());
        return build.lineage(build.moduleAt(folder).orElseThrow());
    }

    @Test
    void aParentInTheProjectIsSeen() {
        pom(
                        "pom.xml",
                        "<artifactId>shop</artifactId><properties><maven.compiler.release>21</maven.compiler.release>"
                                + "</properties>")
                .pom("web/pom.xml", "<parent><artifactId>shop</artifactId></parent><artifactId>web</artifactId>");
        PomLineage.Text release = lineage("web").release().orElseThrow();
        assertThat(release.value()).isEqualTo("21");
        assertThat(release.location().source().path()).isEqualTo("pom.xml");
    }

    @Test
    void aParentFromARepositoryIsNot() {
        pom(
                        "pom.xml",
                        "<artifactId>other</artifactId><properties><maven.compiler.release>21</maven.compiler.release>"
                                + "</properties>")
                .pom(
                        "web/pom.xml",
                        "<parent><artifactId>shop</artifactId><relativePath/></parent><artifactId>web</artifactId>");
        assertThat(lineage("web").release()).isEmpty();
    }

    @Test
    void aChainOfParentsThatIsACircleEnds() {
        pom(
                        "a/pom.xml",
                        "<parent><artifactId>b</artifactId><relativePath>../b</relativePath></parent><artifactId>a</artifactId>")
                .pom(
                        "b/pom.xml",
                        "<parent><artifactId>a</artifactId><relativePath>../a</relativePath></parent><artifactId>b</artifactId>");
        assertThat(lineage("a").poms()).hasSize(2);
    }

    @Test
    void theCompilersOwnConfigurationCountsMost() {
        pom("pom.xml", """
                <artifactId>shop</artifactId>
                <properties><jdk>17</jdk><maven.compiler.release>11</maven.compiler.release></properties>
                <build><plugins>
                  <plugin><artifactId>maven-jar-plugin</artifactId><configuration><release>8</release></configuration></plugin>
                  <plugin><artifactId>maven-compiler-plugin</artifactId>
                    <configuration><release>${jdk}</release></configuration></plugin>
                </plugins></build>""");
        assertThat(lineage("").release().map(PomLineage.Text::value)).contains("17");
    }

    @Test
    void springBootsParentReadsAPropertyOfItsOwn() {
        pom(
                "pom.xml",
                "<parent><artifactId>spring-boot-starter-parent</artifactId></parent>"
                        + "<artifactId>shop</artifactId><properties><java.version>21</java.version></properties>");
        assertThat(lineage("").release().map(PomLineage.Text::value)).contains("21");
        assertThat(PomLineage.number("1.8")).hasValue(8);
        assertThat(PomLineage.number("${jdk}")).isEmpty();
    }

    @Test
    void modulesOfModulesAreFound() {
        pom(
                        "pom.xml",
                        "<artifactId>shop</artifactId><packaging>pom</packaging><modules><module>apps</module>"
                                + "<module>missing</module></modules>")
                .pom(
                        "apps/pom.xml",
                        "<artifactId>apps</artifactId><modules><module>web</module><module>../apps</module>"
                                + "</modules>")
                .pom("apps/web/pom.xml", "<artifactId>web</artifactId>");
        Build build = new Build(new MemoryTree(files), List.of());
        assertThat(build.modulesOf(build.moduleAt("").orElseThrow()))
                .extracting(JavaModule::folder)
                .containsExactly("apps", "apps/web");
    }
}
