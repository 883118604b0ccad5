package io.github.awslint.beanstalk;

/**
 * The name of an option setting.
 *
 * @param namespace such as {@code aws:autoscaling:asg}, without the name of a resource in front
 * @param option such as {@code MinSize}
 */
public record OptionName(String namespace, String option) {

    @Override
    public String toString() {
        return namespace + " " + option;
    }
}
