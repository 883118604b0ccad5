package io.github.awslint.ecs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskDefinitionFileTest {

    @Test
    void isReadAsTheSameThingInATemplate() {
        TaskDefinition task = task("""
                {"family": "shop", "networkMode": "host", "containerDefinitions": [{"name": "web", "memory": 512}]}""");

        assertThat(task.networkMode()).contains("host");
        assertThat(task.containerNames().orElseThrow()).containsExactly("web");
        assertThat(task.containers().orElseThrow().get(0).get("Memory").integer())
                .hasValue(512);
    }

    @Test
    void namesOfOtherProgramsStayAsTheyAre() {
        Value options = task("""
                        {"containerDefinitions": [{"logConfiguration":
                          {"logDriver": "awslogs", "options": {"awslogs-group": "shop"}}}]}""").containers().orElseThrow().get(0).get("LogConfiguration", "Options");

        assertThat(options.get("awslogs-group").text()).contains("shop");
    }

    @Test
    void whatAPipelineFillsInIsUnknown() {
        for (String placeholder : new String[] {"<MEMORY>", "${MEMORY}", "$MEMORY", "{{ memory }}", "%MEMORY%"}) {
            TaskDefinition task = task("{\"memory\": \"" + placeholder + "\", \"containerDefinitions\": []}");

            assertThat(task.get("Memory").text()).isEmpty();
            assertThat(task.get("Memory").isAbsent()).isFalse();
        }
    }

    @Test
    void findingsPointIntoTheFile() {
        TaskDefinition task = task("{\"family\": \"shop\", \"containerDefinitions\": [{\"cpu\": 10}]}");

        assertThat(task.containers()
                        .orElseThrow()
                        .get(0)
                        .get("Cpu")
                        .place()
                        .location()
                        .text())
                .isEqualTo("10");
    }

    @Test
    void theAnswerOfEcsIsReadAsWell() {
        assertThat(read("{\"taskDefinition\": {\"containerDefinitions\": []}}")).isPresent();
        assertThat(read("{\"taskDefinition\": \"shop:7\"}")).isEmpty();
        assertThat(read("{\"containerDefinitions\": \"shop\"}")).isEmpty();
    }

    private static TaskDefinition task(String json) {
        return TaskDefinition.of(read(json).orElseThrow()).findFirst().orElseThrow();
    }

    private static Optional<Template> read(String json) {
        return TaskDefinitionFile.of(DocumentReader.read(new SourceFile("taskdef.json", json))
                .rootMap()
                .orElseThrow());
    }
}
