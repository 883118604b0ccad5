package io.github.awslint.rules.beanstalk;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paths and programs of Amazon Linux 1 platforms, which later ones lack
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.migration-al.FAQ.html).
 */
enum FormerPath {
    HOOKS("/opt/elasticbeanstalk/hooks", "/opt/elasticbeanstalk/hooks\\b", "put the script into .platform/hooks"),
    PYTHON("/opt/python/", "/opt/python/(current|bundle|ondeck)\\b", "the application lies in /var/app/current"),
    PYTHON_ENVIRONMENT("/opt/python/run", "/opt/python/run\\b", "the virtual environment lies in /var/app/venv"),
    ON_DECK("/var/app/ondeck", "/var/app/ondeck\\b", "the new version lies in /var/app/staging"),
    DEPLOYMENT(
            "/tmp/deployment/application",
            "/tmp/deployment/application\\b",
            "the new version lies in /var/app/staging"),
    PROXY("/tmp/deployment/config", "/tmp/deployment/config\\b", "put the proxy's files into .platform/nginx"),
    UPSTART("init", "\\binitctl (?:start|stop|restart|status|reload)\\b|/etc/init/[^/\\s]+\\.conf\\b", "use systemctl");

    private final String mark;
    private final Pattern pattern;
    private final String successor;

    /** @param mark what every match holds: scripts are long, and a plain search is quick */
    FormerPath(String mark, String regex, String successor) {
        this.mark = mark;
        this.pattern = Pattern.compile(regex);
        this.successor = successor;
    }

    /** The first place in a text that names the path. */
    Optional<MatchResult> find(String text) {
        Matcher matcher = pattern.matcher(text);
        return text.contains(mark) && matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** What to say where {@code written} stands. */
    String message(String written) {
        return "\"" + written + "\" is of Amazon Linux 1; on later platforms " + successor;
    }
}
