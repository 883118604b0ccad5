package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.Helper;
import io.github.awslint.bootstrap.HelperCall;
import io.github.awslint.bootstrap.Word;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Optional;

/** A configset, or one of its configs, that the metadata of cfn-init does not hold. */
final class CfnInitConfigsetUndefined implements Rule<Bootstrap> {

    private static final String SETS = "configSets";

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        for (Resource resource : bootstrap.template().resources()) {
            if (mayHoldInit(resource)) {
                init(resource).ifPresent(init -> checkSets(resource, init, report));
            }
        }
        bootstrap
                .calls(Helper.CFN_INIT)
                .forEach(call -> call.ownResource()
                        .flatMap(word -> bootstrap.template().resource(word.text()))
                        .flatMap(CfnInitConfigsetUndefined::init)
                        .ifPresent(init -> checkCall(call, init, report)));
    }

    /** Most metadata is that of other tools; what a function gives cannot be seen. */
    private static boolean mayHoldInit(Resource resource) {
        MapNode metadata = resource.body().map("Metadata").orElse(null);
        return metadata != null && (metadata.entries().size() == 1 || metadata.has(Bootstrap.INIT));
    }

    /** The metadata of cfn-init, where all of it can be seen. */
    private static Optional<MapNode> init(Resource resource) {
        Value value = resource.attributeValue("Metadata", Bootstrap.INIT);
        boolean visible = value.isWholeMap() && value.get(SETS).isWholeMap() && !value.isAbsent();
        return visible && value.alternatives().size() == 1
                ? value.known().get(0).map()
                : Optional.empty();
    }

    private static List<String> names(Optional<MapNode> map) {
        return map.map(MapNode::entries).orElse(List.of()).stream()
                .map(Entry::name)
                .filter(name -> !name.equals(SETS))
                .toList();
    }

    private static void checkSets(Resource resource, MapNode init, Reporter report) {
        List<String> sets = names(init.map(SETS));
        for (Value.Property set :
                resource.attributeValue("Metadata", Bootstrap.INIT, SETS).entries()) {
            for (Value item : set.value().items()) {
                checkNames(item.known(), "config", names(Optional.of(init)), report);
                checkNames(item.get("ConfigSet").known(), "configset", sets, report);
            }
        }
    }

    private static void checkNames(List<Known> names, String what, List<String> declared, Reporter report) {
        for (Known known : names) {
            known.text()
                    .filter(name -> !declared.contains(name))
                    .ifPresent(name -> report.at(
                            known.place(),
                            "%s \"%s\" is not declared in this metadata%s"
                                    .formatted(what, name, NearestName.hint(name, declared))));
        }
    }

    private static void checkCall(HelperCall call, MapNode init, Reporter report) {
        List<String> sets = names(init.map(SETS));
        Optional<Word> wanted = call.value("--configsets");
        boolean usual = wanted.isEmpty() || wanted.get().text().equals("default");
        if (usual) {
            if (!sets.contains("default") && !init.has("config") && !call.mayHaveMoreOptions()) {
                report.at(
                                call.location(),
                                "cfn-init without --configsets looks for configset \"default\" or config \"config\"; there is neither")
                        .as(Severity.WARNING)
                        .note(init, "the metadata has " + String.join(", ", names(Optional.of(init))));
            }
            return;
        }
        for (String name : wanted.get().literal().orElse("").split(",")) {
            if (!name.isBlank() && !sets.contains(name.strip())) {
                report.at(
                        wanted.get().location(),
                        "configset \"%s\" is not declared in the metadata%s"
                                .formatted(name.strip(), NearestName.hint(name.strip(), sets)));
            }
        }
    }
}
