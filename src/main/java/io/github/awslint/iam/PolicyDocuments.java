package io.github.awslint.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.ValueResolver;
import io.github.awslint.iam.PolicyPlaces.Place;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.EmbeddedJson;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** Finds the policy documents of a template. */
public final class PolicyDocuments {

    private final Resource resource;
    private final ValueResolver values;
    private final List<PolicyDocument> found;

    private PolicyDocuments(Resource resource, List<PolicyDocument> found) {
        this.resource = resource;
        this.values = resource.template().values();
        this.found = found;
    }

    /** All policy documents, in document order by resource; a text that functions other than {@code Fn::Sub} put together is none. */
    public static List<PolicyDocument> of(Template template) {
        List<PolicyDocument> documents = new ArrayList<>();
        for (Resource resource : template.resources()) {
            for (Place place : PolicyPlaces.of(resource.type())) {
                new PolicyDocuments(resource, documents).read(place);
            }
        }
        return documents;
    }

    /** The policies of one kind that a resource holds. */
    public static List<PolicyDocument> of(Resource resource, PolicyKind kind) {
        List<PolicyDocument> documents = new ArrayList<>();
        for (Place place : PolicyPlaces.of(resource.type())) {
            if (place.kind() == kind) {
                new PolicyDocuments(resource, documents).read(place);
            }
        }
        return documents;
    }

    private void read(Place place) {
        MapNode properties = resource.properties();
        // a function in place of the properties is alone there
        boolean written =
                properties.has(place.path().get(0)) || properties.entries().size() == 1;
        boolean other = resource.type().equals("AWS::Organizations::Policy")
                && !resource.value("Type").is("SERVICE_CONTROL_POLICY");
        if (written && !other) {
            walk(properties, resource.existence(), resource.key(), place, 0);
        }
    }

    /** Follows a path from a node. */
    private void walk(Node node, Assumptions when, Node anchor, Place place, int depth) {
        for (Alternative alternative : values.resolve(node, when).alternatives()) {
            walk(alternative, anchor, place, depth);
        }
    }

    private void walk(Alternative alternative, Node anchor, Place place, int depth) {
        if (depth == place.path().size()) {
            document(alternative, anchor, place.kind());
        } else if (alternative instanceof Known known && !known.byDefault()) {
            String step = place.path().get(depth);
            if (known.content() instanceof MapNode map && !step.equals("*")) {
                Entry entry = map.entry(step).orElse(null);
                if (entry != null) {
                    walk(entry.value(), known.when(), entry.key(), place, depth + 1);
                }
            } else if (known.content() instanceof ListNode list && step.equals("*")) {
                for (Node item : list.items()) {
                    for (Alternative value : values.resolve(item, known.when()).alternatives()) {
                        walk(value, first(value), place, depth + 1);
                    }
                }
            } else if (step.equals("*") && resource.type().startsWith("AWS::Serverless::")) {
                // SAM takes a policy alone in place of a list of policies
                walk(alternative, anchor, place, depth + 1);
            }
        }
    }

    private static Node first(Alternative item) {
        return item instanceof Known known
                        && known.content() instanceof MapNode map
                        && !map.entries().isEmpty()
                ? map.entries().get(0).key()
                : item.place();
    }

    private void document(Alternative alternative, Node anchor, PolicyKind kind) {
        Assumptions when = alternative.when();
        if (Intrinsic.of(alternative.place()).orElse(null) instanceof Intrinsic.Sub sub
                && sub.text().text().strip().startsWith("{")) {
            Document read = EmbeddedJson.read(sub.text());
            found.add(PolicyDocument.ofText(kind, resource, alternative, anchor, read, true));
        } else if (alternative instanceof Known known && !known.byDefault()) {
            if (known.content() instanceof MapNode map && isDocument(map)) {
                found.add(PolicyDocument.of(kind, resource, when, anchor, map));
            } else if (known.content() instanceof ScalarNode text && !isServerless() && !isFilledIn(text)) {
                Document read = EmbeddedJson.read(text);
                found.add(PolicyDocument.ofText(kind, resource, alternative, anchor, read, false));
            }
        }
    }

    /** SAM's policy lists also hold policy templates, and functions stand for what they make. */
    private boolean isDocument(MapNode map) {
        for (Entry entry : map.entries()) {
            if (entry.name().startsWith("Fn::") || entry.name().equals("Ref")) {
                return false;
            }
        }
        return !isServerless() || map.has("Statement") || map.has("Version");
    }

    /** Placeholders of other tools, which stand for a whole document. */
    private static boolean isFilledIn(ScalarNode text) {
        return text.text().contains("{{") || text.text().contains("<%");
    }

    private boolean isServerless() {
        return resource.type().startsWith("AWS::Serverless::");
    }
}
