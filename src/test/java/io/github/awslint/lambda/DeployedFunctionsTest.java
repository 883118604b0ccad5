package io.github.awslint.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.build.Build;
import io.github.awslint.discovery.Discovery;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.Linter;
import io.github.awslint.rule.Finding;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.DiskTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions and archives on disk; rule pages show what fits into text. */
class DeployedFunctionsTest {

    private static final String TEMPLATE = """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Orders:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: java21
                  Handler: com.example.Orders::accept
                  CodeUri: target/orders.jar
            """;

    @TempDir
    private Path project;

    @BeforeEach
    void writeTemplate() throws IOException {
        Files.writeString(project.resolve("template.yaml"), TEMPLATE);
        Files.writeString(
                project.resolve("pom.xml"), "<project><artifactId>orders</artifactId><version>1</version></project>");
    }

    private OutputStream archive() throws IOException {
        return Files.newOutputStream(
                Files.createDirectories(project.resolve("target")).resolve("orders.jar"));
    }

    private LintResult lint() throws IOException {
        try (DiskTree tree = new DiskTree(project, project)) {
            return new Linter(AllRules.catalog()).lint(tree, LintOptions.DEFAULT);
        }
    }

    private List<String> rules() throws IOException {
        return lint().findings().stream()
                .map(Finding::ruleId)
                .filter(id -> id.startsWith("lambda-") && !id.contains("timeout"))
                .toList();
    }

    @Test
    void aPackageOfMoreThan250MegabytesIsTooLarge() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(archive())) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("model.bin"));
            for (int i = 0; i < 251; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        assertThat(rules()).contains("lambda-package-too-large");
    }

    @Test
    void aJarThatIsTooLargeToLookIntoMayHoldTheHandler() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(inner)) {
            jar.setLevel(Deflater.NO_COMPRESSION);
            jar.putNextEntry(new ZipEntry("model.bin"));
            jar.write(new byte[65 << 20]);
            jar.closeEntry();
        }
        try (ZipOutputStream zip = new ZipOutputStream(archive())) {
            zip.putNextEntry(new ZipEntry("lib/orders-core.jar"));
            zip.write(inner.toByteArray());
            zip.closeEntry();
        }
        assertThat(rules()).isEmpty();
    }

    @Test
    void anArchiveThatIsNoneIsLeftAlone() throws IOException {
        try (OutputStream jar = archive()) {
            jar.write(new byte[] {1, 2, 3});
        }
        assertThat(rules()).isEmpty();
    }

    @Test
    void aClassThatCannotBeReadIsLeftAlone() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(archive())) {
            zip.putNextEntry(new ZipEntry("com/example/Orders.class"));
            zip.write("no class at all".getBytes());
            zip.closeEntry();
        }
        assertThat(rules()).isEmpty();
    }

    @Test
    void whatAnEarlierBuildLeftIsNotComparedBeforeItsModuleIsBuiltAgain() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(archive())) {
            zip.putNextEntry(new ZipEntry("com/example/Renamed.class"));
            zip.closeEntry();
        }
        assertThat(rules()).isNotEmpty();
        try (DiskTree tree = new DiskTree(project, project)) {
            LintResult result = new Linter(AllRules.catalog())
                    .lint(
                            new Build(tree, List.of(), Set.of("")),
                            Discovery.find(tree, LintOptions.DEFAULT.discovery()),
                            LintOptions.DEFAULT);
            assertThat(result.unbuilt()).containsExactly("pom.xml");
            assertThat(result.findings())
                    .extracting(Finding::ruleId)
                    .doesNotContain("lambda-handler-class-missing", "lambda-code-missing");
        }
    }

    @Test
    void saysWhichBuildHasNotRun() throws IOException {
        assertThat(rules()).isEmpty();
        assertThat(lint().unbuilt()).containsExactly("pom.xml");
    }

    @Test
    void aPomThatIsNoXmlIsNoModule() throws IOException {
        Files.writeString(project.resolve("pom.xml"), "<project><artifactId>orders</version>");
        assertThat(rules()).isEmpty();
        assertThat(lint().unbuilt()).isEmpty();
    }
}
