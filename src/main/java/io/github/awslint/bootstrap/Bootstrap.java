package io.github.awslint.bootstrap;

import io.github.awslint.bootstrap.StartupScript.Source;
import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the instances of a template do when they start. */
public final class Bootstrap {

    /** The key of the metadata that cfn-init reads. */
    public static final String INIT = "AWS::CloudFormation::Init";

    private final Template template;
    private final List<StartupScript> scripts = new ArrayList<>();
    private boolean instructed;

    private Bootstrap(Template template) {
        this.template = template;
    }

    /** Reads all user data and all commands and files of cfn-init. */
    public static Bootstrap of(Template template) {
        Bootstrap bootstrap = new Bootstrap(template);
        if (!template.hasAttribute("Metadata") && !template.uses("AWS::EC2", "AWS::AutoScaling")) {
            return bootstrap;
        }
        for (Resource resource : template.resources()) {
            userData(resource).forEach(node -> bootstrap.add(resource, Source.USER_DATA, node));
            resource.body()
                    .map("Metadata")
                    .flatMap(metadata -> metadata.map(INIT))
                    .ifPresent(init -> bootstrap.add(resource, init));
        }
        return bootstrap;
    }

    /** Whether some resource tells cfn-init what to do. */
    public boolean hasInit() {
        return instructed;
    }

    private void add(Resource resource, MapNode init) {
        instructed = true;
        init.entries().forEach(config -> {
            if (config.value() instanceof MapNode map) {
                addAll(resource, Source.INIT_COMMAND, map.map("commands"), "command");
                addAll(resource, Source.INIT_FILE, map.map("files"), "content");
            }
        });
    }

    private static Stream<Node> userData(Resource resource) {
        Optional<Node> node = switch (resource.type()) {
            case "AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration" ->
                resource.properties().get("UserData");
            case "AWS::EC2::LaunchTemplate" ->
                resource.properties().map("LaunchTemplateData").flatMap(data -> data.get("UserData"));
            default -> Optional.empty();
        };
        return node.stream().flatMap(Bootstrap::branches);
    }

    /** The texts that conditions choose from. */
    private static Stream<Node> branches(Node node) {
        Intrinsic intrinsic = Intrinsic.of(node).orElse(null);
        if (intrinsic instanceof Intrinsic.If choice) {
            return Stream.concat(branches(choice.whenTrue()), branches(choice.whenFalse()));
        }
        return intrinsic instanceof Intrinsic.Base64 base64 ? branches(base64.text()) : Stream.of(node);
    }

    private void addAll(Resource resource, Source source, Optional<MapNode> entries, String key) {
        entries.map(MapNode::entries).orElse(List.of()).forEach(entry -> {
            if (entry.value() instanceof MapNode map) {
                map.get(key).stream().flatMap(Bootstrap::branches).forEach(text -> add(resource, source, text));
            }
        });
    }

    private void add(Resource resource, Source source, Node node) {
        scripts.add(StartupScript.of(resource, source, Text.of(node)));
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
    public Stream<HelperCall> calls() {
        return scripts.stream().flatMap(script -> script.calls().stream());
    }

    /** Every call of one of the helper scripts. */
    public Stream<HelperCall> calls(Helper helper) {
        return calls().filter(call -> call.helper() == helper);
    }

    /**
     * The scripts that run on an instance or on the instances of an Auto Scaling group. Empty where they cannot all be seen: a launch
     * template from elsewhere, one of several, or what a function gives cfn-init to do.
     */
    public Optional<List<StartupScript>> scriptsOf(Resource resource) {
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
        return Optional.of(own);
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
