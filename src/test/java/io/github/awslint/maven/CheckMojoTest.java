package io.github.awslint.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** How parameters come into the goal; what it then does is shown by the projects under {@code it}. */
@MojoTest
class CheckMojoTest {

    @Test
    @Basedir("src/test/projects/duplicate-key")
    @InjectMojo(goal = "check", pom = "pom.xml")
    void findingsFailTheBuild(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("aws-lint found 1 error")
                .hasMessageContaining(":explain -Drule=syntax-duplicate-key");
    }

    @Test
    @Basedir("src/test/projects/duplicate-key")
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "failOn", value = "never")
    void findingsMayBeTold(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir("src/test/projects/duplicate-key")
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "rules", value = "-syntax-*")
    void rulesCanBeSwitchedOff(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir("src/test/projects/duplicate-key")
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "skip", value = "true")
    void skipLintsNothing(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "check", pom = "pom.xml")
    void aCleanProjectPasses(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "dumpTransformed", value = "true")
    void transformedTemplatesCanBeAskedForWhereThereAreNone(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "threads", value = "0")
    void brokenConfigurationIsNoFinding(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("aws-lint.threads: 0 is too few");
    }

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "explain", pom = "pom.xml")
    @MojoParameter(name = "rule", value = "syntax-duplicate-kye")
    void explainSuggestsTheNearestRule(ExplainMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("No rule is called \"syntax-duplicate-kye\"; did you mean \"syntax-duplicate-key\"?");
    }
}
