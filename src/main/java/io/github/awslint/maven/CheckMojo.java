package io.github.awslint.maven;

import io.github.awslint.check.Additions;
import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.report.Origin;
import io.github.awslint.report.ReportFormat;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rules.AllRules;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Lints the AWS configuration files of this project: CloudFormation and SAM templates, Elastic Beanstalk and CodeDeploy files. Works without
 * a pom too, on the files below the working folder.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /**
     * Lints nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The lowest severity that fails the build: {@code error}, {@code warning}, {@code info} or {@code never}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Only files that fit one of these Ant patterns are linted, such as {@code deploy/**} or, above the module, {@code ../template.yaml}.
     * Empty means every file that looks like one of ours, build output and test resources left out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.includes")
    private List<String> includes = List.of();

    /**
     * Files that fit one of these Ant patterns are not linted.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.excludes")
    private List<String> excludes = List.of();

    /**
     * Which rules run: ids such as {@code lambda-timeout-default}, in which {@code *} stands for any letters; a hyphen in front switches
     * rules off. Where an entry has no hyphen, only such rules run; the last entry that fits a rule decides. Empty means all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.rules")
    private List<String> rules = List.of();

    /**
     * Severities of your own, each as {@code rule-id=error}, {@code =warning} or {@code =info}; {@code *} in an id stands for any letters.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.severities")
    private List<String> severities = List.of();

    /**
     * The folder with rules of your own: pages in Markdown whose front matter holds a {@code check}. Seen from the project's folder;
     * where it is not there, from the folder in which the build was started, and from those of the parents.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.ruleFolder", defaultValue = ".aws-lint/rules")
    private String ruleFolder;

    /**
     * The folder with schemas of resource types that are not AWS's: JSON files as {@code aws cloudformation describe-type} prints them, or
     * the schemas themselves. It is looked for like the folder with rules.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.schemaFolder", defaultValue = ".aws-lint/schemas")
    private String schemaFolder;

    /**
     * Values of template parameters, each as {@code Name=value}, such as {@code Stage=prod}. They are taken for the only values of every
     * parameter of that name, so that conditions become known and what depends on them is checked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.parameters")
    private List<String> parameters = List.of();

    /**
     * Files with values of template parameters: the list of the AWS CLI, CodePipeline's template configuration, a deployment file of Git
     * sync, or names with values. Each is a path relative to the project, and {@code =} with the template's path where the file's name does
     * not begin with the template's, such as {@code deploy/prod.json=template.yaml}. All their values together are taken for the only ones.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.parameterFiles")
    private List<String> parameterFiles = List.of();

    /**
     * The only regions that the templates are deployed to, such as {@code eu-west-1}: what {@code AWS::Region} can be in conditions and in
     * look-ups. Empty means any region.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.regions")
    private List<String> regions = List.of();

    /**
     * The folder for the reports; without a pom it is {@code target/aws-lint} below the working folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.outputDirectory", defaultValue = "${project.build.directory}/aws-lint")
    private File outputDirectory;

    /**
     * The reports to write: {@code sarif} makes {@code aws-lint.sarif}, {@code junit} makes {@code aws-lint.xml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.formats", defaultValue = "sarif,junit")
    private List<String> formats;

    /**
     * How many files are linted at once; by default as many as there are processors. The result is the same for any number.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.threads")
    private Integer threads;

    /**
     * Also writes what the SAM templates become, to look into: for each a file {@code transformed/PATH.json} in the folder of the reports,
     * with the logical ids and types that the transform leaves.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.dumpTransformed", defaultValue = "false")
    private boolean dumpTransformed;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("aws-lint: skipped");
            LateChecks.of(session, execution).finish();
            return;
        }
        FailOn threshold = FailOn.parse(failOn);
        Set<ReportFormat> reports = Formats.parse(formats);
        LintedFolder folder = LintedFolder.of(session, project, includes);
        Additions own = OwnFolder.read(folder, ruleFolder, schemaFolder, AllRules.catalog());
        RuleCatalog catalog = own.catalog();
        LintOptions options = new LintOptions(
                new DiscoveryOptions(
                        Patterns.parse("includes", folder.includes()),
                        Patterns.parse("excludes", excludes),
                        folder.foreignFolders()),
                RuleChoice.parse(rules, catalog),
                Severities.parse(severities, catalog),
                TemplateParameters.parse(parameters, parameterFiles, regions, folder),
                Threads.count(threads));

        CheckRun run = new CheckRun(getLog(), session, project, execution);
        LintResult result = run.lint(folder, options, own);
        Path output = folder.outputDirectory(outputDirectory);
        Origin origin = new Origin(folder.root(), execution.getVersion(), catalog);
        run.write(output, reports, result, origin);
        if (dumpTransformed) {
            run.dumpTransformed(output, result);
        }
        String explain = ExplainMojo.command(execution, project);
        LateChecks late = LateChecks.of(session, execution);
        if (run.waits(folder, result)) {
            late.add(() -> {
                LintResult again = run.lintAgain(folder, options, own, result);
                run.write(output, reports, again, origin);
                threshold.apply(again.without(result), explain, output);
                return null;
            });
        }
        try {
            threshold.apply(result, explain, output);
        } finally {
            late.finish();
        }
    }
}
