package io.github.awslint.beanstalk;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.syntax.EmbeddedJson;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds CloudFormation functions outside of template sections: as JSON in backquotes inside of a text, <code>`{"Ref": "Queue"}`</code>, or
 * as a mapping in place of a value (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions-functions.html).
 */
final class BackquotedExpressions {

    private static final Pattern EXPRESSION =
            Pattern.compile("`(\\s*\\{\\s*\"(?:Ref|Fn::[A-Za-z0-9]{1,40})\"\\s*:[^`]*)`");

    private final List<Node> found = new ArrayList<>();

    private BackquotedExpressions() {}

    /** The calls of functions below a node, in document order; text that is no JSON between backquotes is none. */
    static List<Node> in(Node node) {
        BackquotedExpressions expressions = new BackquotedExpressions();
        expressions.walk(node);
        return expressions.found;
    }

    private void walk(Node node) {
        if (node instanceof ScalarNode scalar) {
            scalar(scalar);
        } else if (Intrinsic.of(node).isPresent()) {
            found.add(node);
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> walk(entry.value()));
        } else if (node instanceof ListNode list) {
            list.items().forEach(this::walk);
        }
    }

    private void scalar(ScalarNode scalar) {
        if (scalar.text().indexOf('`') < 0) {
            return;
        }
        Matcher expression = EXPRESSION.matcher(scalar.text());
        while (expression.find()) {
            EmbeddedJson.read(part(scalar, expression.start(1), expression.end(1)))
                    .root()
                    .ifPresent(found::add);
        }
    }

    private static ScalarNode part(ScalarNode scalar, int start, int end) {
        Location place = scalar.locate(start, end);
        String text = scalar.text().substring(start, end);
        // escapes in the outer text would lead places inside of it astray
        return place.text().equals(text)
                ? new ScalarNode(place, text, ScalarNode.Style.PLAIN)
                : ScalarNode.standIn(place, text);
    }
}
