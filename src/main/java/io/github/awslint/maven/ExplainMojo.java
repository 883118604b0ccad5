package io.github.awslint.maven;

import io.github.awslint.check.OwnTypes;
import io.github.awslint.report.DataAge;
import io.github.awslint.report.PageText;
import io.github.awslint.report.RuleList;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rules.AllRules;
import io.github.awslint.schema.Specification;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Explains a rule: what happens in AWS, why it matters, how to fix it, with examples. Without a rule it lists all of them. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /**
     * The rule to explain: its id, or the name of the same check elsewhere, such as {@code cfn-lint:E3012}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rule")
    private String rule;

    /**
     * The same under a name that no other plugin uses; {@code rule} goes first.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.rule")
    private String prefixedRule;

    /**
     * The folder with rules of your own, as for the check.
     *
     * @since 0.1.0
     */
    @Parameter(property = "aws-lint.ruleFolder", defaultValue = ".aws-lint/rules")
    private String ruleFolder;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException {
        RuleCatalog catalog = OwnFolder.read(
                        LintedFolder.of(session, project, List.of()), ruleFolder, OwnTypes.FOLDER, AllRules.catalog())
                .catalog();
        String wanted = rule != null ? rule : prefixedRule;
        String explain = command(execution, project);
        if (wanted == null || wanted.isBlank()) {
            getLog().info(RuleList.of(catalog) + "\nTo read about one: " + explain + "ID");
            return;
        }
        StringBuilder text = new StringBuilder();
        new RuleSearch(catalog).find(wanted.strip()).forEach(page -> {
            text.append('\n').append(PageText.of(page));
            if (catalog.isGeneral(page.id().id())) {
                text.append("\nDATA\n")
                        .append(DataAge.of(Specification.bundled().provenance()))
                        .append('\n');
            }
        });
        getLog().info(text);
    }

    /** The command that explains a rule, up to its id. Maven knows the short name only where the pom names the plugin. */
    static String command(MojoExecution execution, MavenProject project) {
        String key = execution.getGroupId() + ":" + execution.getArtifactId();
        boolean named = project.getFile() != null && project.getPlugin(key) != null;
        String plugin = named ? "aws-lint" : key + ":" + execution.getVersion();
        return "mvn " + plugin + ":explain -Drule=";
    }
}
