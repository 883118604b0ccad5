package io.github.awslint.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.MemoryTree;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformHookTest {

    private static PlatformHook hook(String path) {
        return new PlatformHook(new SourceFile(path, ""), new MemoryTree(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".platform/hooks/prebuild/01_java.sh",
                ".platform/hooks/postdeploy/99_done",
                "shop/src/main/webapp/.platform/confighooks/predeploy/10_env.sh"
            })
    void theFilesDirectlyInTheFolderOfAStageAreRun(String path) {
        assertThat(hook(path).isRun()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".platform/hooks/10_env.sh",
                ".platform/hooks/post-deploy/10_env.sh",
                ".platform/hook/postdeploy/10_env.sh",
                ".platform/hooks/predeploy/lib/functions.sh",
                "platform/hooks/predeploy/10_env.sh"
            })
    void othersAreNot(String path) {
        assertThat(hook(path).isRun()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform/.platform/hooks/predeploy/a.sh", "platform/platform/hooks/predeploy/a.sh"})
    void theInnermostFolderCountsAsTheBundles(String path) {
        assertThat(hook(path).bundleFolder()).isEqualTo("platform");
        assertThat(hook(path).isForConfiguration()).isFalse();
    }
}
