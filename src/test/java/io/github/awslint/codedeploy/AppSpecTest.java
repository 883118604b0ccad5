package io.github.awslint.codedeploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.MemoryTree;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppSpecTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "os: linux",
                "files: []",
                "permissions: {}",
                "hooks: {ApplicationStart: [{location: start.sh}]}",
                "Hooks: {ApplicationStart: [{location: start.sh}]}",
                "os: windows\nResources: [{a: {Type: AWS::Lambda::Function}}]"
            })
    void anOperatingSystemFilesPermissionsOrScriptsMeanServers(String yaml) {
        assertThat(read(yaml)).isInstanceOf(ServerAppSpec.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resources: [{a: {Type: AWS::Lambda::Function}}]",
                "resources: [{a: {type: aws::lambda::function}}]",
                "Resources: [{a: {Type: AWS::Lambda::Alias}}]",
                "Resources: [{a: {Properties: {targetversion: 4}}}]"
            })
    void aFunctionMeansLambda(String yaml) {
        assertThat(read(yaml)).isInstanceOf(LambdaAppSpec.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resources: [{TargetService: {Type: AWS::ECS::Service}}]",
                "resources: [{TargetService: {properties: {taskdefinition: x}}}]"
            })
    void aServiceMeansAmazonEcs(String yaml) {
        assertThat(read(yaml)).isInstanceOf(EcsAppSpec.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Resources: text", "Resources: {a: b}", "Resources: [text, [list], {a: text}]", "hooks: text"})
    void whatTellsNoPlatformIsUndetermined(String yaml) {
        assertThat(read(yaml)).isInstanceOf(UndeterminedAppSpec.class);
    }

    @Test
    void partsOfTheWrongShapeAreAbsent() {
        ServerAppSpec appSpec = (ServerAppSpec)
                read("os: [linux]\nfiles: [text, {source: [a], destination: }]\npermissions: {object: x}\n"
                        + "hooks: {AfterInstall: text, ApplicationStart: [text, {timeout: 3}]}");

        assertThat(appSpec.isLinux()).isFalse();
        assertThat(appSpec.files()).singleElement().satisfies(file -> {
            assertThat(file.source()).isEmpty();
            assertThat(file.destination()).isEmpty();
        });
        assertThat(appSpec.permissions()).isEmpty();
        assertThat(appSpec.hooks()).extracting(Hook::event).containsExactly("AfterInstall", "ApplicationStart");
        assertThat(appSpec.hooks().get(0).scripts()).isEmpty();
        assertThat(appSpec.hooks().get(1).scripts()).singleElement().satisfies(script -> {
            assertThat(script.location()).isEmpty();
            assertThat(script.timeout()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<TASK_DEFINITION>",
                "$ECS_TASK_DEFINITION",
                "$(date)",
                "/opt/${name}",
                "{{ port }}",
                "@project.version@",
                "[your container]",
                "your-container-port",
                "__PORT__",
                "%PORT%"
            })
    void textToBeFilledInIsAPlaceholder(String text) {
        assertThat(Placeholder.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/opt/app", "C:\\app", "app@2.sh", "a > b", "100%", "scripts/yourself.sh"})
    void otherTextIsNoPlaceholder(String text) {
        assertThat(Placeholder.isIn(text)).isFalse();
    }

    private static AppSpec read(String yaml) {
        return AppSpec.of(
                DocumentReader.read(new SourceFile("appspec.yml", yaml))
                        .rootMap()
                        .orElseThrow(),
                new MemoryTree(Map.of()));
    }
}
