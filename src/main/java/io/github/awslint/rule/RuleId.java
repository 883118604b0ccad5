package io.github.awslint.rule;

/**
 * A rule's id and where its page is.
 *
 * @param id kebab-case, service first, naming the bad pattern
 * @param service folder of the page under {@code rules/}
 */
public record RuleId(String id, String service) implements Comparable<RuleId> {

    /** The id of a rule class: its name in kebab-case, its package's last part as service. */
    public static RuleId of(Class<?> ruleClass) {
        String packageName = ruleClass.getPackageName();
        return new RuleId(
                kebabCase(ruleClass.getSimpleName()), packageName.substring(packageName.lastIndexOf('.') + 1));
    }

    private static String kebabCase(String className) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < className.length(); i++) {
            char c = className.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                id.append('-');
            }
            id.append(Character.toLowerCase(c));
        }
        return id.toString();
    }

    @Override
    public int compareTo(RuleId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
