package io.github.awslint.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnvironmentsTest {

    private final List<EnvironmentDescription> files = new ArrayList<>();

    private void extensions(String path, String minSize) {
        Document document = read(path, "option_settings:\n  aws:autoscaling:asg:\n    MinSize: " + minSize + "\n");
        files.add(ExtensionsFile.of(document).orElseThrow());
    }

    private void saved(String path, String minSize) {
        Document document = read(path, "OptionSettings:\n  aws:autoscaling:asg:\n    MinSize: " + minSize + "\n");
        files.add(SavedConfiguration.of(document.source(), document.rootMap().orElseThrow()));
    }

    private void manifest(String path, String option) {
        Document document = read(
                path,
                "EnvironmentName: shop\nSolutionStack: 64bit Amazon Linux 2023 v4 running Corretto 21\n"
                        + "EnvironmentTier: {Name: Worker, Type: SQS/HTTP}\n"
                        + "OptionSettings:\n  aws:autoscaling:asg:\n    " + option + "\n");
        files.add(EnvironmentManifest.of(document.source(), document.rootMap().orElseThrow()));
    }

    private static Document read(String path, String text) {
        return DocumentReader.read(new SourceFile(path, text));
    }

    private List<EnvironmentOptions> environments(String... unread) {
        return Environments.of(files, Set.of(unread)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static String minSize(EnvironmentOptions environment) {
        return environment.get(Options.MIN_SIZE).orElseThrow().value().text();
    }

    @Test
    void theLastFileInTheAlphabetWins() {
        extensions(".ebextensions/20-b.config", "2");
        extensions(".ebextensions/10-a.config", "1");
        assertThat(environments()).singleElement().satisfies(environment -> {
            assertThat(minSize(environment)).isEqualTo("2");
            assertThat(environment.settings()).hasSize(2);
        });
    }

    @Test
    void aSavedConfigurationWinsOverExtensionsAndTheManifestOverBoth() {
        manifest("env.yaml", "MinSize: 3");
        saved(".elasticbeanstalk/saved_configs/production.cfg.yml", "2");
        extensions("src/main/webapp/.ebextensions/z.config", "1");
        assertThat(environments()).singleElement().satisfies(environment -> {
            assertThat(minSize(environment)).isEqualTo("3");
            assertThat(environment.isDeclaredInFull()).isTrue();
            assertThat(environment.facts().name()).contains("shop");
            assertThat(environment.facts().tier()).contains("Worker");
            assertThat(environment.facts().platform()).isPresent();
        });
    }

    @Test
    void severalSavedConfigurationsAreSeveralEnvironmentsInWhichAbsenceProvesNothing() {
        saved(".elasticbeanstalk/saved_configs/production.cfg.yml", "2");
        saved(".elasticbeanstalk/saved_configs/test.cfg.yml", "1");
        extensions(".ebextensions/a.config", "3");
        assertThat(environments()).hasSize(3).noneMatch(environment -> environment.lacks(Options.MAX_SIZE));
    }

    @Test
    void modulesAreNotMixed() {
        extensions("shop/.ebextensions/a.config", "1");
        extensions("worker/.ebextensions/a.config", "2");
        manifest("worker/env.yaml", "MaxSize: 5");
        assertThat(environments()).hasSize(2);
        assertThat(environments().get(0).lacks(Options.MAX_SIZE)).isTrue();
        assertThat(environments().get(1).integer(Options.MAX_SIZE)).hasValue(5);
    }

    @Test
    void aFileOutsideOfTheFolderIsAnEnvironmentOfItsOwn() {
        extensions("samples/a.config", "1");
        extensions("samples/b.config", "2");
        extensions(".ebextensions/inner/c.config", "3");
        extensions(".ebextensions/d.yml", "4");
        assertThat(environments()).hasSize(4);
    }

    @Test
    void anUnreadableFileMayHoldAnyOption() {
        extensions(".ebextensions/a.config", "1");
        assertThat(environments(".ebextensions/broken.config").get(0).lacks(Options.MAX_SIZE))
                .isFalse();
        assertThat(environments().get(0).lacks(Options.MAX_SIZE)).isTrue();
    }
}
