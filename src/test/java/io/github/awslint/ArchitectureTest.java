package io.github.awslint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.awslint.rule.Rule;
import org.junit.jupiter.api.Test;

/** The arrows between packages: syntax knows nobody, models know syntax, rules know models, the linter knows rules, Maven knows the linter. */
class ArchitectureTest {

    private static final String BASE = "io.github.awslint.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.awslint");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.awslint.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheMojosKnowMaven() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "maven..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(CLASSES);
    }

    @Test
    void onlyTheReaderAndThePagesKnowSnakeyaml() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "syntax", BASE + "rule")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void syntaxAndFileTreeKnowNobody() {
        classes()
                .that()
                .resideInAnyPackage(BASE + "syntax", BASE + "tree")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "syntax",
                        BASE + "tree",
                        "java..",
                        "org.yaml.snakeyaml..",
                        "com.fasterxml.jackson.core..")
                .check(CLASSES);
    }

    @Test
    void modelsKnowNeitherRulesNorTheLinter() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        BASE + "rule",
                        BASE + "check",
                        BASE + "rules..",
                        BASE + "lint",
                        BASE + "report",
                        BASE + "maven..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "rule",
                        BASE + "check",
                        BASE + "rules..",
                        BASE + "lint",
                        BASE + "report",
                        BASE + "maven..")
                .check(CLASSES);
    }

    @Test
    void rulesKnowNeitherTheLinterNorItsUsers() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + "rules..", BASE + "check")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "lint", BASE + "report", BASE + "maven..", BASE + "discovery")
                .check(CLASSES);
    }

    @Test
    void rulesOfOneServiceDoNotKnowThoseOfAnother() {
        slices().matching("io.github.awslint.rules.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void aRuleIsOneSmallFinalClassWithoutState() {
        classes()
                .that()
                .implement(Rule.class)
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .andShould()
                .haveOnlyFinalFields()
                .check(CLASSES);
    }

    @Test
    void theLinterCouldRunWithoutMaven() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + "lint", BASE + "report")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "maven..")
                .check(CLASSES);
    }

    @Test
    void rulesAreFoundByTheirPackageAndName() {
        classes()
                .that()
                .implement(Rule.class)
                .should()
                .resideInAnyPackage(BASE + "rules.*", BASE + "check")
                .check(CLASSES);
    }
}
