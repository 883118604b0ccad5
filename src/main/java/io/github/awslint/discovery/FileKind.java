package io.github.awslint.discovery;

import java.util.Locale;

/** The kinds of files that are linted. */
public enum FileKind {
    CLOUDFORMATION("CloudFormation template"),
    SAM("SAM template"),
    EBEXTENSIONS(".ebextensions file"),
    ENV_YAML("Elastic Beanstalk env.yaml"),
    CRON_YAML("Elastic Beanstalk cron.yaml"),
    DOCKERRUN("Dockerrun.aws.json"),
    SAVED_CONFIGURATION("Elastic Beanstalk saved configuration"),
    EB_CLI_CONFIGURATION("EB CLI configuration"),
    PROCFILE("Procfile", true),
    BUILDFILE("Buildfile", true),
    PLATFORM_HOOK("Elastic Beanstalk platform hook", true),
    PROXY_CONFIGURATION("Elastic Beanstalk proxy configuration", true),
    EBIGNORE(".ebignore", true),
    APPSPEC("CodeDeploy appspec"),
    TASK_DEFINITION("ECS task definition"),
    BUILDSPEC("CodeBuild buildspec"),
    SAMCONFIG("samconfig file"),
    PARAMETER_FILE("parameter file"),
    STATE_MACHINE("Step Functions definition");

    private final String title;
    private final boolean plainText;

    FileKind(String title) {
        this(title, false);
    }

    FileKind(String title, boolean plainText) {
        this.title = title;
        this.plainText = plainText;
    }

    /** Whether files of this kind are lines of text, and neither YAML, JSON nor TOML. */
    public boolean isPlainText() {
        return plainText;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** The name in rule pages and reports: {@code saved-configuration}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
