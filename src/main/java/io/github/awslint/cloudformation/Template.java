package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A CloudFormation or SAM template. Lenient: what has not the shape of its section is left out, and reported by the rules about shapes.
 */
public final class Template {

    /** How much of a template can be seen. */
    private enum Extent {
        WHOLE,
        /** Some resources, each of them whole. */
        ADDITION,
        /** Some resources, of which each may lack something. */
        FRAGMENT
    }

    private final MapNode written;
    private final LoopExpansion.Expanded expanded;
    private final MapNode root;
    private final Extent extent;
    private final Function<Template, GeneratedResources> transform;
    private final Map<String, List<String>> given;
    private final Transforms transforms;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, MapNode> mappings = new LinkedHashMap<>();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final ResourceIndex index;
    private final boolean mayHoldMore;
    private final Conditions conditions;
    private final ValueResolver values;
    private TemplateContents contents;
    private GeneratedResources generated;
    private List<Dangling> dangling;
    private final Map<Class<?>, Object> readings = new HashMap<>();

    private Template(
            MapNode written,
            Extent extent,
            Function<Template, GeneratedResources> transform,
            Map<String, List<String>> given,
            BiFunction<MapNode, MapNode, MapNode> propertiesOf) {
        this.written = written;
        this.given = given;
        this.extent = extent;
        this.transform = transform;
        this.transforms = written.get("Transform").map(Transforms::of).orElse(Transforms.NONE);
        this.expanded = LoopExpansion.of(written, transforms.languageExtensions());
        this.root = expanded.root();
        section("Parameters").forEach(entry -> parameters.put(entry.name(), parameter(entry)));
        section("Mappings").forEach(entry -> {
            if (entry.value() instanceof MapNode mapping) {
                mappings.put(entry.name(), mapping);
            }
        });
        Map<String, Entry> byName = new LinkedHashMap<>();
        section("Conditions").forEach(entry -> byName.put(entry.name(), entry));
        this.conditions = new Conditions(byName, parameters, regions());
        this.values = new ValueResolver(this);
        for (Entry entry : section("Resources")) {
            if (!entry.name().startsWith("Fn::") && entry.value() instanceof MapNode body) {
                String type = body.scalar("Type").map(ScalarNode::text).orElse("");
                MapNode properties = body.map("Properties").orElseGet(() -> new MapNode(body.location(), List.of()));
                resources.put(entry.name(), new Resource(this, entry, type, propertiesOf.apply(body, properties)));
            }
        }
        this.index = new ResourceIndex(resources.values());
        this.mayHoldMore = isFragment()
                || expanded.opaque()
                || transforms.unpredictable()
                || OpenParts.areIn(root, resources.values());
    }

    private Parameter parameter(Entry entry) {
        return new Parameter(
                entry,
                given.getOrDefault(entry.name(), List.of()).stream()
                        .map(value -> new ScalarNode(entry.key().location(), value, ScalarNode.Style.DOUBLE_QUOTED))
                        .toList());
    }

    /** Reads a template. */
    public static Template of(MapNode root) {
        return of(root, Map.of());
    }

    /**
     * Reads a template as it is deployed.
     *
     * @param given values of parameters by name, also of {@code AWS::Region}, of one deployment or of several; others stay unknown
     */
    public static Template of(MapNode root, Map<String, List<String>> given) {
        return new Template(
                root, Extent.WHOLE, unused -> GeneratedResources.NONE, given, (body, properties) -> properties);
    }

    /** Reads the template sections of a file that another tool completes, down to the properties of resources. */
    public static Template fragment(MapNode root) {
        return new Template(
                root, Extent.FRAGMENT, unused -> GeneratedResources.NONE, Map.of(), (body, properties) -> properties);
    }

    /** Reads resources that are whole, but are added to others that cannot be seen, such as those of an {@code .ebextensions} folder. */
    public static Template addition(MapNode root) {
        return new Template(
                root, Extent.ADDITION, unused -> GeneratedResources.NONE, Map.of(), (body, properties) -> properties);
    }

    /**
     * The same template as a transform will leave it.
     *
     * @param propertiesOf gives a resource's properties by its whole declaration and its own properties
     * @param transform tells what the transform makes of the template with these properties; asked once, when first needed
     */
    public Template transformed(
            BiFunction<MapNode, MapNode, MapNode> propertiesOf, Function<Template, GeneratedResources> transform) {
        return new Template(written, extent, transform, given, propertiesOf);
    }

    private List<Entry> section(String name) {
        return root.map(name).map(MapNode::entries).orElse(List.of());
    }

    /** The only regions that the template is deployed to; empty where any is possible. */
    public List<String> regions() {
        return given.getOrDefault(PseudoParameters.REGION, List.of());
    }

    /** The template's text. */
    public SourceFile source() {
        return root.location().source();
    }

    /** The mapping at the top, with loops unrolled where it is known what they run through. */
    public MapNode root() {
        return root;
    }

    /** The mapping at the top as it stands in the file, loops included. */
    public MapNode written() {
        return written;
    }

    /** The loops that AWS::LanguageExtensions unrolls; one inside of another as often as that goes round. */
    public List<Loop> loops() {
        return expanded.loops();
    }

    /** Every value that a loop's variable has in some round. */
    public Set<String> loopItems() {
        return expanded.items();
    }

    /** Whether this is part of a template whose other parts cannot be seen. */
    public boolean isFragment() {
        return extent != Extent.WHOLE;
    }

    /** Whether each resource stands here with all its properties: neither a macro nor another tool completes them. */
    public boolean hasWholeResources() {
        return extent != Extent.FRAGMENT && !transforms.unpredictable();
    }

    public Transforms transforms() {
        return transforms;
    }

    /** Parameters by name, in document order. */
    public Map<String, Parameter> parameters() {
        return parameters;
    }

    /** Mappings by name, in document order. */
    public Map<String, MapNode> mappings() {
        return mappings;
    }

    public Conditions conditions() {
        return conditions;
    }

    /** SAM's {@code Globals} section. */
    public Optional<MapNode> globals() {
        return root.map("Globals");
    }

    /** Outputs, in document order. */
    public List<Entry> outputs() {
        return section("Outputs");
    }

    /** All resources, in document order. */
    public Collection<Resource> resources() {
        return resources.values();
    }

    /** The resources of any of the given types, in document order. */
    public List<Resource> resources(String... types) {
        return index.ofTypes(types);
    }

    /** Whether the template has a resource of any of these types. */
    public boolean has(String... types) {
        return index.has(types);
    }

    /** The types of all resources. */
    public Set<String> types() {
        return index.types();
    }

    /** Whether some resource is declared with an attribute such as {@code Metadata} or {@code DependsOn}. */
    public boolean hasAttribute(String name) {
        return index.hasAttribute(name);
    }

    /** Whether the template has a resource of any of these services, such as {@code AWS::S3}. */
    public boolean uses(String... namesOfServices) {
        return index.uses(namesOfServices);
    }

    /** The resource of this logical id. */
    public Optional<Resource> resource(String logicalId) {
        return Optional.ofNullable(resources.get(logicalId));
    }

    /** Reads values of this template. */
    public ValueResolver values() {
        return values;
    }

    /** What a node of this template can be. */
    public Value value(Node node) {
        return values.resolve(node);
    }

    /** All references, in document order by section. */
    public List<Reference> references() {
        return contents().references();
    }

    /** The references to conditional resources from places that may exist without them. */
    public synchronized List<Dangling> dangling() {
        if (dangling == null) {
            dangling = DanglingReferences.of(this);
        }
        return dangling;
    }

    /** What the template holds anywhere: calls of functions, loops, empty values. */
    public synchronized TemplateContents contents() {
        if (contents == null) {
            contents = ContentsReader.read(this);
        }
        return contents;
    }

    /** The references that a resource holds to other resources, {@code DependsOn} included. */
    public Stream<Reference> referencesFrom(String logicalId) {
        return references().stream()
                .filter(reference -> reference.from().filter(logicalId::equals).isPresent())
                .filter(reference -> reference.kind() != Reference.Kind.CONDITION)
                .filter(reference -> resources.containsKey(reference.name()));
    }

    /** Whether a name is a resource of this template, written or generated by a transform. */
    public boolean hasResource(String logicalId) {
        return resources.containsKey(logicalId) || generated().find(logicalId).isPresent();
    }

    /** The type that CloudFormation gets for a resource, written or generated; empty where there is no such resource. */
    public Optional<String> typeOf(String logicalId) {
        return generated()
                .named(logicalId)
                .map(GeneratedResource::type)
                .or(() -> resource(logicalId).map(Resource::type));
    }

    /**
     * What several rules read together in this template, such as its security groups; read when first asked for, and kept.
     *
     * @param kind the reading's class, by which it is kept
     * @param reader makes something immutable of the template; always the same one for a class
     */
    public synchronized <M> M reading(Class<M> kind, Function<Template, M> reader) {
        Object known = readings.get(kind);
        if (known == null) {
            known = reader.apply(this);
            readings.put(kind, known);
        }
        return kind.cast(known);
    }

    /** What a transform adds to the resources that are written here. */
    public synchronized GeneratedResources generated() {
        if (generated == null) {
            generated = transform.apply(this);
        }
        return generated;
    }

    /**
     * Whether resources, parameters or conditions can exist that are not written here: a macro, a loop or a module may add them, or the
     * template is only a fragment. Rules about what is missing are silent then.
     */
    public boolean mayHoldMore() {
        return mayHoldMore;
    }
}
