package io.github.awslint.beanstalk;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the files of one {@code .ebextensions} folder add to the CloudFormation template of their environment. Beanstalk's own resources have
 * ids that start with {@code AWSEB}; what stands here under such an id changes a resource that nobody sees
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-resources.html).
 */
public final class ExtensionsTemplate {

    /** How the ids of Beanstalk's own resources start. */
    public static final String OWN = "AWSEB";

    private static final List<String> SECTIONS =
            List.of("Parameters", "Mappings", "Conditions", "Resources", "Outputs");

    private final List<ExtensionsFile> files;
    private final boolean complete;
    private final Template template;
    private final Template additions;

    /**
     * @param files in the order in which Beanstalk reads them, at least one
     * @param complete whether these are all files of the folder, and all could be read
     */
    public ExtensionsTemplate(List<ExtensionsFile> files, boolean complete) {
        this.files = List.copyOf(files);
        this.complete = complete && files.stream().noneMatch(ExtensionsTemplate::callsMacro);
        this.template = template(true);
        this.additions = template(false);
    }

    private static boolean callsMacro(ExtensionsFile file) {
        return file.sections().filter(root -> root.has("Transform")).isPresent()
                || SECTIONS.stream()
                        .flatMap(section -> file.entries(section).stream())
                        .anyMatch(entry -> entry.name().equals("Fn::Transform"));
    }

    private Template template(boolean whole) {
        List<Entry> sections = new ArrayList<>();
        for (String name : SECTIONS) {
            List<Entry> entries = entries(name);
            if (whole && name.equals("Outputs")) {
                files.forEach(file -> file.functions().forEach(call -> entries.add(asOutput(call))));
            } else if (!whole) {
                entries.removeIf(entry -> entry.name().startsWith(OWN));
            }
            if (!entries.isEmpty()) {
                sections.add(entry(name, entries.get(0).key(), entries));
            }
        }
        return Template.addition(new MapNode(files.get(0).root().location(), sections));
    }

    /** The entries that a section has in any file. */
    private List<Entry> entries(String section) {
        List<Entry> entries = new ArrayList<>();
        files.forEach(file -> entries.addAll(file.entries(section)));
        return entries;
    }

    private static Entry asOutput(Node call) {
        return entry("", call, List.of(entry("Value", call, call)));
    }

    private static Entry entry(String name, Node place, List<Entry> entries) {
        return entry(name, place, new MapNode(place.location(), entries));
    }

    private static Entry entry(String name, Node place, Node value) {
        return new Entry(ScalarNode.standIn(place.location(), name), value);
    }

    /** The files, in the order in which Beanstalk reads them. */
    public List<ExtensionsFile> files() {
        return files;
    }

    /** Whether nothing is added but what can be seen here: every file could be read, and no macro makes more. */
    public boolean isComplete() {
        return complete;
    }

    /** Everything that is added or changed; functions in values of options and contents of files count as outputs. */
    public Template template() {
        return template;
    }

    /** What is added: without the changes of Beanstalk's own resources, of which only a part stands here. */
    public Template additions() {
        return additions;
    }

    /** Whether any resource is added. */
    public boolean hasAdditions() {
        return !additions.resources().isEmpty();
    }
}
