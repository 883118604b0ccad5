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
    APPSPEC("CodeDeploy appspec"),
    BUILDSPEC("CodeBuild buildspec"),
    SAMCONFIG("samconfig file"),
    PARAMETER_FILE("parameter file"),
    STATE_MACHINE("Step Functions definition");

    private final String title;

    FileKind(String title) {
        this.title = title;
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
