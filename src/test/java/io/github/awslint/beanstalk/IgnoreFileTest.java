package io.github.awslint.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SourceFile;
import org.junit.jupiter.api.Test;

class IgnoreFileTest {

    private static boolean leavesOut(String file, String... lines) {
        return IgnoreFile.of(new SourceFile(".ebignore", String.join("\n", lines)))
                .excludes(file)
                .isPresent();
    }

    @Test
    void aNameFitsInEveryFolder() {
        assertThat(leavesOut("web/.env", ".env")).isTrue();
        assertThat(leavesOut("web/.environment", ".env")).isFalse();
    }

    @Test
    void aSlashTiesThePatternToTheTop() {
        assertThat(leavesOut("build/app.jar", "/build")).isTrue();
        assertThat(leavesOut("web/build/app.jar", "/build")).isFalse();
        assertThat(leavesOut("web/src/a.java", "web/src")).isTrue();
        assertThat(leavesOut("x/web/src/a.java", "web/src")).isFalse();
    }

    @Test
    void aSlashAtTheEndMeansFoldersOnly() {
        assertThat(leavesOut(".ebextensions/a.config", ".ebextensions/")).isTrue();
        assertThat(leavesOut("target", "target/")).isFalse();
    }

    @Test
    void wildcardsStopAtSlashesUnlessDoubled() {
        assertThat(leavesOut("web/a.config", "*.config")).isTrue();
        assertThat(leavesOut(".ebextensions/a.config", ".ebextensions/*.config"))
                .isTrue();
        assertThat(leavesOut("a/b/c.txt", "a/*.txt")).isFalse();
        assertThat(leavesOut("a/b/c.txt", "a/**/*.txt")).isTrue();
        assertThat(leavesOut("a/b/c.txt", "**/c.txt")).isTrue();
        assertThat(leavesOut("log7", "log[0-9]")).isTrue();
        assertThat(leavesOut("logs", "log[!a-z]")).isFalse();
    }

    @Test
    void theLastLineThatFitsDecides() {
        assertThat(leavesOut(".platform", ".*", "!.platform")).isFalse();
        assertThat(leavesOut("Procfile", "!Procfile", "*")).isTrue();
    }

    @Test
    void nothingIsTakenBackFromAFolderThatIsLeftOut() {
        assertThat(leavesOut("target/app.jar", "target/", "!target/app.jar")).isTrue();
        assertThat(leavesOut("target/app.jar", "target/*", "!target/app.jar")).isFalse();
    }

    @Test
    void commentsBlankLinesAndPatternsThatAreNoneFitNothing() {
        assertThat(leavesOut("#a", "#a", "", "   ", "[", "a[z-a]")).isFalse();
        assertThat(leavesOut("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "*a".repeat(30) + "b"))
                .isFalse();
    }
}
