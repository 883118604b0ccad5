package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentGroup;
import io.github.awslint.beanstalk.EnvironmentManifest;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** A link between environments that leads nowhere, or a group's sign that only one of two names has. */
final class EnvYamlLinks implements Rule<EnvironmentGroup> {

    /** At the end of a name it stands for the group's name, which {@code eb create} is given. */
    private static final String GROUP = "+";

    @Override
    public void check(EnvironmentGroup group, Reporter report) {
        for (EnvironmentManifest manifest : group.manifests()) {
            checkNames(manifest, report);
        }
        if (group.manifests().size() > 1 && group.names().isPresent()) {
            List<String> names = group.names().get();
            for (EnvironmentManifest manifest : group.manifests()) {
                manifest.root().map("EnvironmentLinks").map(MapNode::entries).orElse(List.of()).stream()
                        .map(Entry::value)
                        .filter(ScalarNode.class::isInstance)
                        .map(ScalarNode.class::cast)
                        .filter(link -> !link.isNull() && !Placeholders.in(link.text()))
                        .filter(link -> !names.contains(link.text()))
                        .forEach(link -> report(link, names, report));
            }
        }
    }

    private static void checkNames(EnvironmentManifest manifest, Reporter report) {
        Optional<ScalarNode> name = EnvironmentGroup.literal(manifest, "EnvironmentName");
        Optional<ScalarNode> cname = EnvironmentGroup.literal(manifest, "CName");
        if (name.isPresent() && cname.isPresent() && isOfGroup(name.get()) != isOfGroup(cname.get())) {
            ScalarNode lacking = isOfGroup(name.get()) ? cname.get() : name.get();
            report.at(
                            lacking,
                            "\"" + lacking + "\" has no + at its end, but "
                                    + (lacking == cname.get() ? "EnvironmentName" : "CName")
                                    + " has; the group's name goes to both or neither")
                    .note(lacking == cname.get() ? name.get() : cname.get(), "this one takes the group's name");
        }
    }

    private static boolean isOfGroup(ScalarNode name) {
        return name.text().endsWith(GROUP);
    }

    private static void report(ScalarNode link, List<String> names, Reporter report) {
        String other = isOfGroup(link) ? link.text().replaceFirst("\\+$", "") : link.text() + GROUP;
        report.at(
                link,
                names.contains(other)
                        ? "Link \"" + link + "\" means \"" + other + "\", as the env.yaml of that environment says"
                        : "Link \"" + link + "\" is the name of no env.yaml in this project"
                                + NearestName.hint(link.text(), names));
    }
}
