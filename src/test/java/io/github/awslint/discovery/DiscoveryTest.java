package io.github.awslint.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.tree.MemoryTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

    private static MemoryTree tree(String... paths) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : paths) {
            files.put(path, new byte[0]);
        }
        return new MemoryTree(files);
    }

    private static DiscoveryOptions including(String... patterns) {
        return new DiscoveryOptions(
                List.of(patterns).stream().map(PathPattern::of).toList(), List.of(), Set.of());
    }

    @Test
    void leavesOutBuildOutputDependenciesAndTestFiles() {
        Discovery.Found found = Discovery.find(
                tree(
                        "template.yaml",
                        "target/classes/template.yaml",
                        ".aws-sam/build/template.yaml",
                        "cdk.out/Stack.template.json",
                        "web/node_modules/x/template.json",
                        "src/test/resources/broken.yaml",
                        "src/main/resources/archetype-resources/template.yaml",
                        "{{cookiecutter.name}}/template.yaml"),
                DiscoveryOptions.DEFAULT);
        assertThat(found.candidates()).containsExactly("template.yaml");
        assertThat(found.notLinted()).extracting(NotLinted::path).contains("target/", "src/test/");
    }

    @Test
    void leavesOutGradlesOutputButNotAnyFolderOfThatName() {
        Discovery.Found found = Discovery.find(
                tree("service/build.gradle", "service/build/template.yaml", "infra/build/template.yaml"),
                DiscoveryOptions.DEFAULT);
        assertThat(found.candidates()).containsExactly("infra/build/template.yaml");
    }

    @Test
    void findsTheFilesOfASourceBundleByTheirNames() {
        Discovery.Found found = Discovery.find(
                tree(
                        "Procfile",
                        "Buildfile",
                        ".ebignore",
                        ".elasticbeanstalk/config.yml",
                        ".platform/hooks/predeploy/10_env.sh",
                        ".platform/hooks/predeploy/.gitkeep",
                        ".platform/confighooks/predeploy/10_env",
                        ".platform/nginx/conf.d/timeout.conf",
                        ".platform/nginx/ssl.key",
                        ".platform/local/project.sh",
                        "platform/hooks/install.sh",
                        "Procfile.dev",
                        "buildfile"),
                DiscoveryOptions.DEFAULT);
        assertThat(found.candidates())
                .containsExactly(
                        ".ebignore",
                        ".elasticbeanstalk/config.yml",
                        ".platform/confighooks/predeploy/10_env",
                        ".platform/hooks/predeploy/10_env.sh",
                        ".platform/nginx/conf.d/timeout.conf",
                        "Buildfile",
                        "Procfile");
    }

    @Test
    void anIncludeReachesIntoFoldersThatAreExcludedByDefault() {
        Discovery.Found found = Discovery.find(
                tree("template.yaml", "src/test/resources/stack.yaml"), including("src/test/resources/*.yaml"));
        assertThat(found.candidates()).containsExactly("src/test/resources/stack.yaml");
    }

    @Test
    void anExcludeWinsOverAnInclude() {
        DiscoveryOptions options =
                new DiscoveryOptions(List.of(PathPattern.of("**/*.yaml")), List.of(PathPattern.of("old/**")), Set.of());
        Discovery.Found found = Discovery.find(tree("template.yaml", "old/template.yaml"), options);
        assertThat(found.candidates()).containsExactly("template.yaml");
        assertThat(found.notLinted()).containsExactly(new NotLinted("old/template.yaml", "excluded by configuration"));
    }

    @Test
    void aFileNamedOutrightNeedsNoKnownEndingAndIsMissedWhenItIsNotThere() {
        Discovery.Found found = Discovery.find(tree("stack.txt"), including("stack.txt", "gone.yaml"));
        assertThat(found.candidates()).containsExactly("stack.txt");
        assertThat(found.notLinted()).containsExactly(new NotLinted("gone.yaml", NotLinted.MISSING));
    }

    @Test
    void modulesOfTheSameBuildLintTheirOwnFiles() {
        DiscoveryOptions options = new DiscoveryOptions(List.of(), List.of(), Set.of("orders"));
        Discovery.Found found = Discovery.find(tree("template.yaml", "orders/template.yaml"), options);
        assertThat(found.candidates()).containsExactly("template.yaml");
        assertThat(found.notLinted()).extracting(NotLinted::path).containsExactly("orders/");
    }

    @Test
    void countsFilesWhoseNameNoKindHas() {
        Discovery.Found found = Discovery.find(tree("README.md", "src/main/java/App.java"), DiscoveryOptions.DEFAULT);
        assertThat(found.candidates()).isEmpty();
        assertThat(found.others()).isEqualTo(2);
    }
}
