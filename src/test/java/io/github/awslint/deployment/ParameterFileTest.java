package io.github.awslint.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values of parameters are read in every notation that AWS's tools take. */
class ParameterFileTest {

    @Test
    void allFormsAreRead() {
        assertThat(read("template-file-path: a.yaml\nparameters: {Stage: prod}").values())
                .extracting(Given::name)
                .containsExactly("Stage");
        assertThat(read("[{\"ParameterKey\": \"Stage\", \"ParameterValue\": \"prod\"}]")
                        .form())
                .isEqualTo(ParameterFile.Form.LIST);
        assertThat(read("{\"Parameters\": {\"Stage\": \"prod\"}, \"Tags\": {}}").form())
                .isEqualTo(ParameterFile.Form.PIPELINE);
        assertThat(read("Stage: prod").form()).isEqualTo(ParameterFile.Form.MAP);
    }

    @Test
    void aTemplateIsNoParameterFile() {
        assertThat(file("Parameters: {Stage: {Type: String}}\nResources: {}")).isEmpty();
        assertThat(file("[1, 2]")).isEmpty();
        assertThat(file("")).isEmpty();
        assertThat(file("[")).isEmpty();
    }

    @Test
    void samConfigurationsGiveOverridesInThreeNotations() {
        String config = """
                version: 0.1
                default:
                  deploy:
                    parameters:
                      template_file: app.yaml
                      parameter_overrides: Stage=prod Name="a \\"b\\" c" ParameterKey=Size,ParameterValue=2
                list:
                  deploy:
                    parameters:
                      parameter_overrides: [Stage=prod, Size=2]
                map:
                  global:
                    parameters:
                      parameter_overrides: { Stage: prod }
                other:
                  build:
                    parameters:
                      parameter_overrides: Stage=test
                """;
        List<SamOverrides> overrides =
                SamOverrides.of(new SamConfig(DocumentReader.read(new SourceFile("samconfig.yaml", config))
                        .rootMap()
                        .orElseThrow()));

        assertThat(overrides).hasSize(3);
        assertThat(overrides.get(0).template()).contains("app.yaml");
        assertThat(overrides.get(0).values())
                .extracting(given -> given.name() + "=" + given.text().orElse(""))
                .containsExactly("Stage=prod", "Name=a \"b\" c", "Size=2");
        assertThat(overrides.get(1).values()).hasSize(2);
        assertThat(overrides.get(2).values()).hasSize(1);
    }

    private static ParameterFile read(String text) {
        return file(text).orElseThrow();
    }

    private static Optional<ParameterFile> file(String text) {
        return ParameterFile.of(DocumentReader.read(new SourceFile("parameters.yaml", text)));
    }
}
