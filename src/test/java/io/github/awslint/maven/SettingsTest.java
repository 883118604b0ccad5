package io.github.awslint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.awslint.check.OwnRules;
import io.github.awslint.check.OwnTypes;
import io.github.awslint.discovery.PathPattern;
import io.github.awslint.lint.GivenParameters;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.report.ReportFormat;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RulePage;
import io.github.awslint.rule.Severity;
import io.github.awslint.rules.AllRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the values of parameters are read, and what is said of wrong ones. */
class SettingsTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();

    @Test
    void rulesSelect() throws Exception {
        RuleSelection rules = RuleChoice.parse(List.of(" yaml-* ", "-yaml-syntax"), CATALOG);

        assertThat(rules.includes("yaml-dash-character")).isTrue();
        assertThat(rules.includes("yaml-syntax")).isFalse();
        assertThat(rules.includes("file-empty")).isFalse();
    }

    @Test
    void aRuleThatDoesNotExistIsNamedWithTheNearest() {
        assertThatThrownBy(() -> RuleChoice.parse(List.of("-yaml-sintax"), CATALOG))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("Parameter aws-lint.rules: no rule fits \"yaml-sintax\"; did you mean \"yaml-syntax\"?");
        assertThatThrownBy(() -> RuleChoice.parse(List.of("nothing-like-this-*"), CATALOG))
                .hasMessageContaining("the explain goal lists all rules");
    }

    @Test
    void theLastSeverityDecides() throws Exception {
        assertThat(Severities.parse(List.of("yaml-*=info", "yaml-syntax = Warning"), CATALOG))
                .containsEntry("yaml-dash-character", Severity.INFO)
                .containsEntry("yaml-syntax", Severity.WARNING)
                .doesNotContainKey("file-empty");
    }

    @Test
    void wrongSeveritiesAreRefused() {
        assertThatThrownBy(() -> Severities.parse(List.of("yaml-syntax=eror"), CATALOG))
                .hasMessageContaining("allowed are error, warning, info; did you mean \"error\"?");
        assertThatThrownBy(() -> Severities.parse(List.of("yaml-syntax"), CATALOG))
                .hasMessageContaining("write it as rule-id=error");
        assertThatThrownBy(() -> Severities.parse(List.of("yaml-sintax=error"), CATALOG))
                .hasMessageContaining("did you mean \"yaml-syntax\"?");
        assertThatThrownBy(() -> Severities.parse(List.of("-yaml-syntax=error"), CATALOG))
                .isInstanceOf(MojoExecutionException.class);
    }

    @Test
    void failOnTakesSeveritiesAndNever() {
        for (String value : List.of("error", "WARNING", "info", "never")) {
            assertThatCode(() -> FailOn.parse(value)).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> FailOn.parse("nevr")).hasMessageContaining("did you mean \"never\"?");
    }

    @Test
    void formatsAreNamed() throws Exception {
        assertThat(Formats.parse(List.of("JUnit", "sarif"))).containsExactly(ReportFormat.SARIF, ReportFormat.JUNIT);
        assertThat(Formats.parse(null)).isEmpty();
        assertThatThrownBy(() -> Formats.parse(List.of("sarf"))).hasMessageContaining("did you mean \"sarif\"?");
    }

    @Test
    void patternsAreStrippedAndChecked() throws Exception {
        assertThat(Patterns.parse("includes", Arrays.asList(" deploy/*.yaml ", "", null)))
                .extracting(PathPattern::toString)
                .containsExactly("deploy/*.yaml");
        assertThatThrownBy(() -> Patterns.parse("includes", List.of("a/{b"))).hasMessageContaining("two patterns");
        assertThatThrownBy(() -> Patterns.parse("includes", List.of("!a"))).hasMessageContaining("aws-lint.excludes");
    }

    @Test
    void aRuleIsFoundByIdAndByItsNameElsewhere() throws Exception {
        RuleSearch search = new RuleSearch(CATALOG);

        assertThat(search.find("syntax-duplicate-key")).hasSize(1);
        assertThat(search.find("cfn-lint:e0000"))
                .extracting(RulePage::id)
                .extracting(Object::toString)
                .contains("syntax-duplicate-key");
        assertThatThrownBy(() -> search.find("cfn-lint:E99999")).hasMessageContaining("No rule is called");
    }

    @Test
    void templateParametersAreNamesWithValues(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("prod.json"), "{\"Stage\": \"prod\"}");
        LintedFolder linted = linted(folder);

        GivenParameters given = TemplateParameters.parse(
                List.of("Stage = prod", "Url=a=b"), List.of("./prod.json=template.yaml"), List.of("eu-west-1"), linted);

        assertThat(given.values())
                .containsEntry("Stage", List.of("prod"))
                .containsEntry("Url", List.of("a=b"))
                .containsEntry("AWS::Region", List.of("eu-west-1"));
        assertThat(given.files()).containsExactly(new GivenParameters.ParameterSource("prod.json", "template.yaml"));
    }

    private static LintedFolder linted(Path folder, Path... above) {
        return new LintedFolder(folder, folder, List.of(), Set.of(), true, List.of(above), List.of());
    }

    @Test
    void parameterFilesMayBeAbsoluteAndThoseOfTheParentAreNotOurs(@TempDir Path parent) throws Exception {
        Path module = Files.createDirectories(parent.resolve("orders"));
        Files.writeString(parent.resolve("all.json"), "{}");
        Files.writeString(module.resolve("prod.json"), "{\"Stage\": \"prod\"}");

        GivenParameters given = TemplateParameters.parse(
                List.of(),
                List.of(module.resolve("prod.json").toString(), "all.json"),
                List.of(),
                linted(module, parent));

        assertThat(given.files()).containsExactly(new GivenParameters.ParameterSource("prod.json", ""));
    }

    @Test
    void aFolderOfRulesThatWasAskedForAndIsNotThereIsRefused(@TempDir Path parent) throws Exception {
        Path module = Files.createDirectories(parent.resolve("orders"));
        Files.createDirectories(parent.resolve("ours"));

        assertThatThrownBy(() -> OwnFolder.read(linted(module, parent), "theirs", OwnTypes.FOLDER, CATALOG))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("Parameter aws-lint.ruleFolder: \"theirs\" is no folder");
        for (String folder : List.of("ours", parent.resolve("ours").toString(), OwnRules.FOLDER)) {
            assertThatCode(() -> OwnFolder.read(linted(module, parent), folder, OwnTypes.FOLDER, CATALOG))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void wrongTemplateParametersAreRefused(@TempDir Path folder) {
        LintedFolder linted = linted(folder);

        assertThatThrownBy(() -> TemplateParameters.parse(List.of("Stage"), List.of(), List.of(), linted))
                .hasMessageContaining("write it as Name=value");
        assertThatThrownBy(() -> TemplateParameters.parse(List.of(), List.of("gone.json"), List.of(), linted))
                .hasMessageContaining("is no file of the project");
        assertThatThrownBy(() -> TemplateParameters.parse(List.of(), List.of("../gone.json"), List.of(), linted))
                .hasMessageContaining("is no file of the project");
        assertThatThrownBy(() -> TemplateParameters.parse(List.of(), List.of(), List.of("Ireland"), linted))
                .hasMessageContaining("write names such as eu-west-1");
    }
}
