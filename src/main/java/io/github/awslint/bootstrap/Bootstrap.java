package io.github.awslint.bootstrap;

import io.github.awslint.bootstrap.StartupScript.Source;
import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the instances of a template do when they start. */
public final class Bootstrap {

    /** The key of the metadata that cfn-init reads. */
    public static final String INIT = "AWS::CloudFormation::Init";

    private final Template template;
    private final List<StartupScript> scripts = new ArrayList<>();
    private final List<InitMetadata> metadata = new ArrayList<>();
    private final List<HelperCall> calls = new ArrayList<>();
    /** Several rules ask for it; found out when first asked. */
    private final Map<Resource, Optional<List<StartupScript>>> byResource = new ConcurrentHashMap<>();

    private Bootstrap(Template template) {
        this.template = template;
    }

    /** Reads all user data and all commands and files of cfn-init. */
    public static Bootstrap of(Template template) {
        Bootstrap bootstrap = new Bootstrap(template);
        if (!template.hasAttribute("Metadata") && !template.uses("AWS::EC2", "AWS::AutoScaling")) {
            return bootstrap;
        }
        boolean holdsMetadata = template.hasAttribute("Metadata");
        for (Resource resource : template.resources()) {
            userData(resource).ifPresent(node -> bootstrap.addBranches(resource, Source.USER_DATA, node));
            MapNode metadata = holdsMetadata ? resource.body().map("Metadata").orElse(null) : null;
            MapNode init = metadata == null ? null : metadata.map(INIT).orElse(null);
            if (init != null) {
                bootstrap.add(resource, init);
            }
        }
        return bootstrap;
    }

    /** Whether some resource tells cfn-init what to do. */
    public boolean hasInit() {
        return !metadata.isEmpty();
    }

    /** What resources tell cfn-init to do. */
    public List<InitMetadata> metadata() {
        return Collections.unmodifiableList(metadata);
    }

    private void add(Resource resource, MapNode init) {
        metadata.add(InitMetadata.of(resource, init));
        for (Entry config : init.entries()) {
            if (config.value() instanceof MapNode map) {
                addAll(resource, Source.INIT_COMMAND, map.map("commands"), "command");
                addAll(resource, Source.INIT_FILE, map.map("files"), "content");
            }
        }
    }

    private static Optional<Node> userData(Resource resource) {
        return switch (resource.type()) {
            case "AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration" ->
                resource.properties().get("UserData");
            case "AWS::EC2::LaunchTemplate" ->
                resource.properties().map("LaunchTemplateData").flatMap(data -> data.get("UserData"));
            default -> Optional.empty();
        };
    }

    private void addAll(Resource resource, Source source, Optional<MapNode> entries, String key) {
        for (Entry entry : entries.map(MapNode::entries).orElse(List.of())) {
            if (entry.value() instanceof MapNode map) {
                map.get(key).ifPresent(text -> addBranches(resource, source, text));
            }
        }
    }

    /** Adds each of the texts that conditions choose from. */
    private void addBranches(Resource resource, Source source, Node node) {
        Intrinsic intrinsic = Intrinsic.of(node).orElse(null);
        if (intrinsic instanceof Intrinsic.If choice) {
            addBranches(resource, source, choice.whenTrue());
            addBranches(resource, source, choice.whenFalse());
        } else if (intrinsic instanceof Intrinsic.Base64 base64) {
            addBranches(resource, source, base64.text());
        } else {
            StartupScript script = StartupScript.of(resource, source, Text.of(node));
            scripts.add(script);
            calls.addAll(script.calls());
        }
    }

    /** The template that starts the instances. */
    public Template template() {
        return template;
    }

    /** Every script, in document order of the resources. */
    public List<StartupScript> scripts() {
        return Collections.unmodifiableList(scripts);
    }

    /** Every call of a helper script. */
    public List<HelperCall> calls() {
        return Collections.unmodifiableList(calls);
    }

    /** Every call of one of the helper scripts. */
    public Stream<HelperCall> calls(Helper helper) {
        return calls.stream().filter(call -> call.helper() == helper);
    }

    /**
     * The scripts that run on an instance or on the instances of an Auto Scaling group. Empty where they cannot all be seen: a launch
     * template from elsewhere, one of several, or what a function gives cfn-init to do.
     */
    public Optional<List<StartupScript>> scriptsOf(Resource resource) {
        return byResource.computeIfAbsent(resource, this::findScripts);
    }

    private Optional<List<StartupScript>> findScripts(Resource resource) {
        if (!InitMetadata.isWhole(resource)) {
            return Optional.empty();
        }
        List<StartupScript> own = new ArrayList<>(writtenIn(resource));
        for (Value value : launchSources(resource)) {
            for (Alternative alternative : value.alternatives()) {
                Optional<Resource> source = alternative instanceof Alternative.Attribute reference
                        ? template.resource(reference.logicalId())
                        : Optional.empty();
                if (source.filter(InitMetadata::isWhole).isPresent()) {
                    own.addAll(writtenIn(source.get()));
                } else if (!(alternative instanceof Alternative.Absent)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(Collections.unmodifiableList(own));
    }

    private List<StartupScript> writtenIn(Resource resource) {
        return scripts.stream().filter(script -> script.resource() == resource).toList();
    }

    private static List<Value> launchSources(Resource resource) {
        List<Value> sources = new ArrayList<>();
        sources.add(resource.value("LaunchConfigurationName"));
        sources.add(resource.value("LaunchTemplate", "LaunchTemplateId"));
        sources.add(resource.value("LaunchTemplate", "LaunchTemplateName"));
        Value mixed = resource.value("MixedInstancesPolicy", "LaunchTemplate");
        sources.add(mixed.get("LaunchTemplateSpecification", "LaunchTemplateId"));
        sources.add(mixed.get("LaunchTemplateSpecification", "LaunchTemplateName"));
        for (Value override : mixed.get("Overrides").items()) {
            sources.add(override.get("LaunchTemplateSpecification", "LaunchTemplateId"));
        }
        return sources;
    }
}
