package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A tag that AWS does not take: https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
final class CfnTagRefused implements Rule<Template> {

    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;
    private static final String RESERVED = "aws:";

    @Override
    public Set<String> keys() {
        return Set.of("Tags");
    }

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            Node tags = resource.properties().get("Tags").orElse(null);
            boolean plain = tags instanceof ListNode list && arePlain(list, template);
            if (tags != null && !plain && resource.type().startsWith("AWS::")) {
                PropertyObject.of(resource).forEach(properties -> check(properties, report));
            }
        }
    }

    /** Whether all keys are short texts, and different ones, and all values short: nearly all tags are, and need no closer look. */
    private static boolean arePlain(ListNode tags, Template template) {
        Set<String> keys = new HashSet<>();
        for (Node tag : tags.items()) {
            ScalarNode key = tag instanceof MapNode map ? map.scalar("Key").orElse(null) : null;
            boolean plain = key != null
                    && key.text().length() <= LONGEST_KEY
                    && !key.text().startsWith(RESERVED)
                    && keys.add(key.text())
                    && isShort(((MapNode) tag).get("Value").orElse(key), template);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShort(Node value, Template template) {
        if (value instanceof ScalarNode scalar) {
            return scalar.text().length() <= LONGEST_VALUE;
        }
        return template.value(value).known().stream()
                .allMatch(known -> known.text().orElse("").length() <= LONGEST_VALUE);
    }

    private static void check(PropertyObject properties, Reporter report) {
        Map<String, Value> keys = new HashMap<>();
        for (PropertyObject tag : properties.items("Tags")) {
            Value key = tag.get("Key");
            key.known().forEach(known -> checkKey(known, report));
            tag.get("Value").known().forEach(known -> checkValue(known, report));
            if (tag.when().equals(properties.when())) {
                checkTwice(properties, key, keys, report);
            }
        }
    }

    private static void checkKey(Known key, Reporter report) {
        String text = key.text().orElse("");
        if (text.startsWith(RESERVED)) {
            report.at(
                    key.place(),
                    "Tag key \"%s\" starts with aws:, which AWS keeps for itself%s".formatted(text, key.clause()));
        } else if (text.length() > LONGEST_KEY) {
            report.at(
                    key.place(),
                    "Tag key has %d characters, at most %d are allowed%s"
                            .formatted(text.length(), LONGEST_KEY, key.clause()));
        }
    }

    private static void checkValue(Known value, Reporter report) {
        int length = value.text().orElse("").length();
        if (length > LONGEST_VALUE) {
            report.at(
                    value.place(),
                    "Tag value has %d characters, at most %d are allowed%s"
                            .formatted(length, LONGEST_VALUE, value.clause()));
        }
    }

    private static void checkTwice(PropertyObject owner, Value key, Map<String, Value> keys, Reporter report) {
        key.text().ifPresent(text -> {
            Value other = keys.putIfAbsent(text, key);
            if (other != null) {
                // either of the two is one too many, so that the finding stands where both do
                report.at(owner.key("Tags"), "Tag key \"%s\" is given twice, remove one".formatted(text))
                        .note(other.place(), "first here")
                        .note(key.place(), "again here");
            }
        });
    }
}
