package io.github.awslint.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final String POM = "<project><artifactId>orders</artifactId><version>1</version></project>";

    private final Map<String, byte[]> files = new TreeMap<>();

    private void file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Build build(String... pending) {
        return new Build(new MemoryTree(files), List.of(), Set.of(pending));
    }

    @Test
    void whatIsThereIsNotMissing() {
        file("api/openapi.yaml", "");
        assertThat(Absence.of("api/openapi.yaml", build())).isEmpty();
        assertThat(Absence.of("api", build())).isEmpty();
    }

    @Test
    void aModuleThatIsNotPackagedMayMakeWhatIsMissing() {
        file("pom.xml", POM);
        assertThat(Absence.of("target/orders-1.jar", build())).isEmpty();
    }

    @Test
    void aModuleWhoseTurnIsToComeMayMakeWhatIsMissing() {
        file("pom.xml", POM);
        file("target/classes/Orders.class", "");
        file("target/orders-2.jar", "");
        assertThat(Absence.of("target/orders-1.jar", build(""))).isEmpty();
        assertThat(Absence.of("target/orders-1.jar", build()))
                .hasValueSatisfying(absence -> assertThat(absence.made()).containsExactly("target/orders-2.jar"));
    }

    @Test
    void nothingIsBuiltInAFolderThatIsNotThere() {
        file("pom.xml", POM);
        assertThat(Absence.of("order/target/order-1.jar", build())).isPresent();
        file("order/build.gradle", "");
        assertThat(Absence.of("order/target/order-1.jar", build())).isEmpty();
    }

    @Test
    void whatGitIgnoresSomethingMakes() {
        file("pom.xml", POM);
        assertThat(Absence.of("merged/openapi.yaml", build())).isPresent();
        file(".gitignore", "# made by a script\n/merged/\n*.zip\n");
        assertThat(Absence.of("merged/openapi.yaml", build())).isEmpty();
    }

    @Test
    void nobodyKnowsWhatLiesAboveTheProject() {
        file("pom.xml", POM);
        assertThat(Absence.of("../orders/openapi.yaml", build())).isEmpty();
    }
}
