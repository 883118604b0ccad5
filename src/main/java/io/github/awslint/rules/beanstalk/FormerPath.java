package io.github.awslint.rules.beanstalk;

import java.util.regex.Pattern;

/**
 * Paths and programs of Amazon Linux 1 platforms, which later ones lack
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.migration-al.FAQ.html).
 */
enum FormerPath {
    HOOKS("/opt/elasticbeanstalk/hooks\\b", "put the script into .platform/hooks"),
    PYTHON("/opt/python/(current|bundle|ondeck)\\b", "the application lies in /var/app/current"),
    PYTHON_ENVIRONMENT("/opt/python/run\\b", "the virtual environment lies in /var/app/venv"),
    ON_DECK("/var/app/ondeck\\b", "the new version lies in /var/app/staging"),
    DEPLOYMENT("/tmp/deployment/application\\b", "the new version lies in /var/app/staging"),
    PROXY("/tmp/deployment/config\\b", "put the proxy's files into .platform/nginx"),
    UPSTART("\\binitctl (?:start|stop|restart|status|reload)\\b|/etc/init/[^/\\s]+\\.conf\\b", "use systemctl");

    private final Pattern pattern;
    private final String successor;

    FormerPath(String regex, String successor) {
        this.pattern = Pattern.compile(regex);
        this.successor = successor;
    }

    Pattern pattern() {
        return pattern;
    }

    /** What to say where {@code written} stands. */
    String message(String written) {
        return "\"" + written + "\" is of Amazon Linux 1; on later platforms " + successor;
    }
}
