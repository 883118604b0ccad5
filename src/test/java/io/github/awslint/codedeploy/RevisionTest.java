package io.github.awslint.codedeploy;

import static io.github.awslint.codedeploy.Presence.FILE;
import static io.github.awslint.codedeploy.Presence.FOLDER;
import static io.github.awslint.codedeploy.Presence.MISSING;
import static io.github.awslint.codedeploy.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.tree.MemoryTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

    private static final String SCRIPT = "scripts/start.sh";

    @Test
    void pathsAreLookedUpInTheFolderOfTheAppSpecWhateverTheyStartWith() {
        Revision revision = revision("app/appspec.yml", false, "app/scripts/start.sh");

        assertThat(revision.look(SCRIPT)).isEqualTo(FILE);
        assertThat(revision.look("/scripts/start.sh")).isEqualTo(FILE);
        assertThat(revision.look("./scripts/")).isEqualTo(FOLDER);
        assertThat(revision.look("/")).isEqualTo(FOLDER);
        assertThat(revision.look("scripts/stop.sh")).isEqualTo(MISSING);
    }

    @Test
    void whatLiesUnderAFolderAboveMayBeCopiedTogetherByTheBuild() {
        assertThat(revision("a/b/appspec.yml", false, SCRIPT).look(SCRIPT)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"target/app", "build/libs/app", "node_modules", "lib/orders.jar", "orders.war", "../../../up"})
    void whatABuildMakesAndWhatLiesOutsideCannotBeTold(String path) {
        assertThat(revision("appspec.yml", false).look(path)).isEqualTo(UNKNOWN);
    }

    @Test
    void linuxTellsUpperFromLowerCase() {
        Revision revision = revision("appspec.yml", false, SCRIPT);

        assertThat(revision.look("Scripts/start.sh")).isEqualTo(MISSING);
        assertThat(revision.inAnyCase("Scripts/start.SH")).contains(SCRIPT);
        assertThat(revision.inAnyCase("Scripts/stop.sh")).isEmpty();
    }

    @Test
    void windowsDoesNotAndTakesBackslashes() {
        Revision revision = revision("appspec.yml", true, SCRIPT);

        assertThat(revision.look(".\\scripts\\start.sh")).isEqualTo(FILE);
        assertThat(revision.look("Scripts\\Start.sh")).isEqualTo(UNKNOWN);
        assertThat(revision.look("Scripts\\Stop.sh")).isEqualTo(MISSING);
    }

    @Test
    void aFolderThatHoldsSomethingNamedIsDeployedAsItStands() {
        assertThat(revision("appspec.yml", false, SCRIPT).isDeployedAsItStands())
                .isTrue();
        assertThat(revision("deploy/appspec.yaml", false, "deploy/" + SCRIPT).isDeployedAsItStands())
                .isTrue();
    }

    @Test
    void aFolderIsNotSurelyDeployedWhereABuildMayAssembleTheBundle() {
        assertThat(revision("appspec.yml", false).isDeployedAsItStands()).isFalse();
        assertThat(revision("appspec.yml", false, SCRIPT, "buildspec.yml").isDeployedAsItStands())
                .isFalse();
        assertThat(revision("deploy/appspec.yml", false, "deploy/" + SCRIPT, "buildspec-prod.yaml")
                        .isDeployedAsItStands())
                .isFalse();
        assertThat(revision("src/main/deploy/appspec.yml", false, "src/main/deploy/" + SCRIPT)
                        .isDeployedAsItStands())
                .isFalse();
        assertThat(revision("appspec-prod.yml", false, SCRIPT).isDeployedAsItStands())
                .isFalse();
    }

    private static Revision revision(String appSpec, boolean windows, String... files) {
        Map<String, byte[]> contents =
                Arrays.stream(files).collect(Collectors.toMap(Function.identity(), file -> new byte[] {'x'}));
        return new Revision(appSpec, new MemoryTree(contents), windows, List.of("/", SCRIPT));
    }
}
