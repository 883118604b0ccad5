package io.github.awslint.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void pathsAreReadFromTheTemplatesFolderOn() {
        assertThat(LocalPath.of("infra/template.yaml", "./src/")).contains("infra/src");
        assertThat(LocalPath.of("infra/template.yaml", "..")).contains("");
        assertThat(LocalPath.of("template.yaml", ".")).contains("");
    }

    @Test
    void pathsMayLeadAboveTheLintedFolder() {
        assertThat(LocalPath.of("template.yaml", "../orders/target/orders.jar"))
                .contains("../orders/target/orders.jar");
        assertThat(LocalPath.of("../template.yaml", "../orders")).contains("../../orders");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3://bucket/orders.jar",
                "/opt/orders.jar",
                "target/${project.build.finalName}.jar",
                "target/@version@.jar",
                "`pwd`/orders.jar",
                "C:\\orders",
                "target\\orders.jar",
                "~/orders",
                "target/*.jar",
                "",
                " "
            })
    void anythingElseIsNoPathOfTheProject(String text) {
        assertThat(LocalPath.of("template.yaml", text)).isEmpty();
    }
}
