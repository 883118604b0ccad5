package io.github.awslint.codebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildArtifactTest {

    private static BuildSpec read(String text) {
        return BuildSpec.of(DocumentReader.read(new SourceFile("buildspec.yml", text))
                .rootMap()
                .orElseThrow());
    }

    private static BuildArtifact artifact(String section) {
        return read("version: 0.2\nartifacts:\n" + section.indent(2))
                .artifacts()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "appspec.yml, appspec.yml, true",
        "./appspec.yml, appspec.yml, true",
        "appspec.yml, deploy/appspec.yml, false",
        "'**/*', scripts/a/b.sh, true",
        "'**/*', appspec.yml, true",
        "'*', appspec.yml, true",
        "'*', scripts/start.sh, false",
        "scripts/*, scripts/start.sh, true",
        "scripts/*, scripts/a/b.sh, false",
        "scripts/**/*, scripts/a/b.sh, true",
        "scripts/**/*, scripts/start.sh, true",
        "target/*.jar, target/orders.jar, true",
        "target/*.jar, target/lib/orders.jar, false",
        // what a folder's name takes is not documented
        "scripts, scripts/start.sh, true",
        "scripts/, scripts/start.sh, true",
    })
    void patternsTakeFilesAsCodeBuildReadsThem(String pattern, String path, boolean taken) {
        assertThat(artifact("files: ['" + pattern + "']").takes(path)).isEqualTo(taken);
    }

    @Test
    void pathsAreRelativeToTheBaseDirectory() {
        BuildArtifact artifact = artifact("files: ['**/*']\nbase-directory: ./deploy/\nexclude-paths: ['**/*.md']");

        assertThat(artifact.base()).isEqualTo("deploy");
        assertThat(artifact.takes("deploy/appspec.yml")).isTrue();
        assertThat(artifact.below("deploy/scripts/start.sh")).contains("scripts/start.sh");
        assertThat(artifact.takes("appspec.yml")).isFalse();
        assertThat(artifact.takes("deploy/README.md")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "true", "'yes'"})
    void foldersAreDiscardedByAnyWordForYes(String word) {
        assertThat(artifact("files: [a]\ndiscard-paths: " + word).discardPaths())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"files: [$JAR]", "files: []", "files: [a]\nbase-directory: 'target/*'", "files: ['{{ jar }}']"})
    void whatHoldsAVariableIsNotKnown(String section) {
        assertThat(artifact(section).isKnown()).isFalse();
    }

    @Test
    void secondaryArtifactsCountToo() {
        BuildSpec buildSpec = read("artifacts:\n  secondary-artifacts:\n    a:\n      files: [x]\n    b: null\n");

        assertThat(buildSpec.artifacts()).singleElement().satisfies(artifact -> {
            assertThat(artifact.name().text()).isEqualTo("a");
            assertThat(artifact.takes("x")).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phases: [build]\nartifacts: [a]\nenv: text\nreports: 1",
                "phases:\n  build: [mvn]\n  install: null\n  x: {commands: {a: b}, finally: 7}",
                "artifacts: {files: {a: b}, base-directory: [x], secondary-artifacts: [y]}",
                "version: [0.2]\nphases: {install: {runtime-versions: [java]}}",
            })
    void wrongShapesAreAbsent(String text) {
        BuildSpec buildSpec = read(text);

        assertThat(buildSpec.variables()).isEmpty();
        assertThat(buildSpec.runtime("java")).isEmpty();
        assertThat(buildSpec.artifacts()).allMatch(artifact -> !artifact.isKnown());
        assertThat(buildSpec.commands()).hasSizeLessThan(2);
    }
}
