package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.AnyCase;
import io.github.awslint.codedeploy.AppSpec;
import io.github.awslint.codedeploy.EcsAppSpec;
import io.github.awslint.codedeploy.LambdaAppSpec;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.TargetResource;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The structure of an appspec for Lambda or Amazon ECS, which the service reads. */
final class ResourceStructure {

    private static final String FUNCTION = "AWS::Lambda::Function";
    private static final String SERVICE = "AWS::ECS::Service";
    private static final Set<String> SECTIONS = Set.of("version", "resources", "hooks");

    private final AppSpec appSpec;
    private final AnyCase top;
    private final Reporter report;

    ResourceStructure(AppSpec appSpec, Reporter report) {
        this.appSpec = appSpec;
        this.top = new AnyCase(appSpec.root());
        this.report = report;
    }

    void check() {
        checkSections();
        Optional<Entry> resources = top.entry("Resources");
        if (resources.isEmpty()) {
            report.at(
                    appSpec.root().entries().get(0),
                    "Resources is missing; an AppSpec for servers needs os, one for Lambda or ECS needs Resources");
        } else if (!(resources.get().value() instanceof ListNode list)) {
            report.at(resources.get(), "Resources must be a list with one item; put - in front of the resource's name");
        } else if (list.items().size() != 1) {
            report.at(
                    resources.get(),
                    "Resources holds " + list.items().size() + " items; an AppSpec deploys exactly one resource");
        } else {
            checkResource(list.items().get(0));
        }
        top.entry("Hooks").ifPresent(this::checkHooks);
    }

    private void checkSections() {
        for (Entry entry : appSpec.root().entries()) {
            if (!SECTIONS.contains(entry.name().toLowerCase(Locale.ROOT))
                    && !entry.name().startsWith("x-")) {
                report.at(entry, "key \"" + entry.name() + "\" is unknown here; known are version, Resources and Hooks")
                        .as(Severity.WARNING);
            }
        }
    }

    private void checkResource(Node item) {
        if (item instanceof MapNode map
                && map.entries().size() == 1
                && map.entries().get(0).value() instanceof MapNode body) {
            check(new TargetResource(map.entries().get(0).key(), new AnyCase(body)));
        } else if (!(item instanceof ScalarNode scalar && Placeholder.isIn(scalar.text()))) {
            report.at(item, "resource must be one name with Type and Properties indented below it");
        }
    }

    private void check(TargetResource resource) {
        if (resource.type().isEmpty()) {
            report.at(resource.name(), "resource \"" + resource.name() + "\" has no Type; write " + expectedTypes());
        } else if (Placeholder.isLiteral(resource.type().get())
                && !Set.of(FUNCTION, SERVICE).contains(resource.type().get().text())) {
            report.at(
                    resource.type().get(),
                    "Type \"" + resource.type().get() + "\" cannot be deployed; write " + expectedTypes());
        }
        if (resource.properties().isEmpty()) {
            report.at(resource.name(), "resource \"" + resource.name() + "\" has no Properties");
        } else if (appSpec instanceof LambdaAppSpec) {
            RequiredProperties.check(
                    resource.name(), resource.properties().get(), List.of("Name", "Alias", "TargetVersion"), report);
            if (!resource.properties().get().has("CurrentVersion")) {
                report.at(resource.name(), RequiredProperties.missing(resource.name(), "CurrentVersion"))
                        .as(Severity.WARNING);
            }
        } else if (appSpec instanceof EcsAppSpec) {
            RequiredProperties.checkService(
                    resource.name(), resource.properties().get(), report);
        }
    }

    private String expectedTypes() {
        if (appSpec instanceof LambdaAppSpec) {
            return FUNCTION;
        }
        return appSpec instanceof EcsAppSpec ? SERVICE : FUNCTION + " or " + SERVICE;
    }

    private void checkHooks(Entry hooks) {
        if (hooks.value() instanceof MapNode) {
            report.at(hooks, "Hooks must be a list; put - in front of each lifecycle event");
        }
    }
}
