package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** A resource of a template. */
public final class Resource {

    private final Template template;
    private final Entry entry;
    private final String type;
    private final MapNode body;
    private final MapNode properties;
    /** Asked for over and over; made when first needed. */
    private Assumptions existence;

    /**
     * A resource as CloudFormation gets it.
     *
     * @param template the template that it belongs to
     * @param entry logical id and declaration
     * @param type the resource type; empty where none is readable
     * @param properties with what the template's {@code Globals} give
     */
    public Resource(Template template, Entry entry, String type, MapNode properties) {
        this.template = template;
        this.entry = entry;
        this.type = type;
        this.body = entry.value() instanceof MapNode map
                ? map
                : new MapNode(entry.value().location(), List.of());
        this.properties = properties;
    }

    /** The template that it belongs to. */
    public Template template() {
        return template;
    }

    /** Logical id and declaration. */
    public Entry entry() {
        return entry;
    }

    /** The resource type; empty where none is readable. */
    public String type() {
        return type;
    }

    /** The service of a resource type, such as {@code AWS::S3} of {@code AWS::S3::Bucket}; all of it where it has no parts. */
    public static String service(String type) {
        int name = type.lastIndexOf("::");
        return name < 0 ? type : type.substring(0, name);
    }

    /** What CloudFormation gets as properties: for SAM resources with {@code Globals} merged in. */
    public MapNode properties() {
        return properties;
    }

    public String logicalId() {
        return entry.name();
    }

    /** The key that names the resource. */
    public ScalarNode key() {
        return entry.key();
    }

    /** The declaration: type, properties and attributes. */
    public MapNode body() {
        return body;
    }

    /** An attribute such as {@code Metadata} or {@code DependsOn}. */
    public Optional<Node> attribute(String name) {
        return body().get(name);
    }

    /** What an attribute such as {@code CreationPolicy} can be, or what stands under a path in it. */
    public Value attributeValue(String name, String... path) {
        return template.values().entry(body(), name, Assumptions.NONE).get(path);
    }

    /** What a property can be, or what stands under a path of properties. */
    public Value value(String name, String... path) {
        return template.values().entry(properties, name, Assumptions.NONE).get(path);
    }

    /**
     * The properties, once for each way in which a condition decides what the named ones are, so that rules can compare properties
     * that belong together. Ways in which two conditions take part, the resource's own aside, are left out: people tie conditions
     * together by what they deploy, which the template does not tell.
     *
     * @param names properties, or paths of properties with dots between them
     */
    public List<Value> branches(String... names) {
        return Branches.of(template.values(), properties, existence(), names).stream()
                .map(branch -> template.values().resolve(properties, branch))
                .toList();
    }

    /** The condition under which the resource exists. */
    public Optional<ScalarNode> condition() {
        return body().scalar("Condition");
    }

    /** What is assumed where the resource exists. */
    public Assumptions existence() {
        Assumptions known = existence;
        if (known == null) {
            known = condition()
                    .flatMap(condition -> template.conditions().assume(Assumptions.NONE, condition.text(), true))
                    .orElse(Assumptions.NONE);
            existence = known;
        }
        return known;
    }

    /** The logical ids that {@code DependsOn} names. */
    public List<ScalarNode> dependsOn() {
        Node value = attribute("DependsOn").orElse(null);
        if (value instanceof ScalarNode one) {
            return List.of(one);
        }
        return value instanceof ListNode list
                ? list.items().stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(ScalarNode.class::cast)
                        .toList()
                : List.of();
    }

    /** The entry of a property, to point at its name. */
    public Optional<Entry> property(String name) {
        return properties.entry(name);
    }

    /** Where a finding about a missing property belongs: the key {@code Properties}, else the logical id. */
    public Node propertiesKey() {
        return body().entry("Properties").<Node>map(Entry::key).orElse(key());
    }

    /** The type's scalar, else the logical id: where a finding about the whole resource belongs. */
    public Node typeNode() {
        return body().get("Type").orElse(key());
    }

    @Override
    public String toString() {
        return logicalId() + " (" + type + ")";
    }
}
