package io.github.awslint.codedeploy;

import io.github.awslint.assembly.Assembly;
import io.github.awslint.assembly.AssemblyPlugin;
import io.github.awslint.build.Build;
import io.github.awslint.build.BuildProducts;
import io.github.awslint.build.JavaModule;
import io.github.awslint.codedeploy.Bundle.AppSpecPlace;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the archives of a build that are made for an appspec: those that hold it, or what it names. */
public final class BundleSearch {

    /** Archives that CodeDeploy takes, and a folder that is packed later. */
    private static final Set<String> FORMATS = Set.of("zip", "tar", "tar.gz", "tgz", "dir");

    private static final String RESOURCES = "src/main/resources/";

    private final Build build;
    private final BuildProducts products;
    /** How many appspecs for servers each module has. */
    private final Map<Optional<JavaModule>, Integer> counts = new HashMap<>();

    private final Map<String, List<Assembly>> assemblies = new HashMap<>();
    private final Map<String, List<BuiltBundle>> archives = new HashMap<>();

    /**
     * @param appSpecs all of the project
     */
    public BundleSearch(Build build, List<ServerAppSpec> appSpecs) {
        this.build = build;
        this.products = new BuildProducts(build);
        appSpecs.forEach(appSpec -> counts.merge(module(appSpec), 1, Integer::sum));
    }

    private Optional<JavaModule> module(ServerAppSpec appSpec) {
        return build.moduleOf(FileTree.folderOf(path(appSpec)));
    }

    /** Whether an archive of its module that holds an appspec must hold this one. */
    private boolean isAlone(ServerAppSpec appSpec) {
        return counts.getOrDefault(module(appSpec), 1) == 1;
    }

    /** An appspec with the bundles that are made for it: those that hold it where the agent looks, else those that should. */
    public DeployedAppSpec deployed(ServerAppSpec appSpec) {
        Optional<JavaModule> own = module(appSpec);
        Set<JavaModule> modules = new LinkedHashSet<>(own.stream().toList());
        modules.addAll(build.project());
        List<Bundle> related = new ArrayList<>();
        for (JavaModule module : modules) {
            boolean isOwn = own.filter(module::equals).isPresent();
            Set<Assembly> built = new HashSet<>();
            for (BuiltBundle archive : archives(module)) {
                archive.assembly().ifPresent(built::add);
                if (isOwn ? belongs(archive, appSpec) : isPackedElsewhere(archive, appSpec, own)) {
                    related.add(archive);
                }
            }
            for (Assembly assembly : assemblies(module)) {
                if (!built.contains(assembly)) {
                    planned(assembly, appSpec, isOwn).ifPresent(related::add);
                }
            }
        }
        List<Bundle> usable = related.stream().filter(Bundle::isUsable).toList();
        return new DeployedAppSpec(appSpec, usable.isEmpty() ? related : usable, build, products);
    }

    private static String path(ServerAppSpec appSpec) {
        return appSpec.root().location().source().path();
    }

    private Optional<Bundle> planned(Assembly assembly, ServerAppSpec appSpec, boolean isOwn) {
        List<String> origins = origins(appSpec, assembly.module());
        Bundle planned = new PlannedBundle(assembly, build.tree(), products, origins, isOwn && isAlone(appSpec));
        boolean packs =
                origins.stream().anyMatch(origin -> !assembly.targets(origin).isEmpty());
        boolean forgets = planned.appSpecPlace() == AppSpecPlace.NOWHERE
                && planned.look("appspec.yml") == Presence.MISSING
                && (packsScripts(assembly, appSpec) || isOwn && holdsNamed(planned, appSpec));
        boolean related = packs || forgets || isOwn && planned.isUsable();
        return related && assembly.formats().stream().anyMatch(FORMATS::contains)
                ? Optional.of(planned)
                : Optional.empty();
    }

    /** Where an appspec lies, and where Maven copies it with other resources. */
    private static List<String> origins(ServerAppSpec appSpec, JavaModule module) {
        String resources = JavaModule.below(module.folder(), RESOURCES);
        return path(appSpec).startsWith(resources)
                ? List.of(
                        path(appSpec),
                        module.classesFolder() + "/" + path(appSpec).substring(resources.length()))
                : List.of(path(appSpec));
    }

    /** Whether an archive's appspec is this one, or it holds none but what this one names. */
    private boolean belongs(BuiltBundle archive, ServerAppSpec appSpec) {
        return archive.appSpecPlace() == AppSpecPlace.NOWHERE
                ? holdsNamed(archive, appSpec)
                : isAlone(appSpec) || archive.holds(appSpec);
    }

    /** Whether another module packs this appspec: its descriptor says so, or this one's module only joins others. */
    private static boolean isPackedElsewhere(BuiltBundle archive, ServerAppSpec appSpec, Optional<JavaModule> own) {
        return archive.assembly()
                .map(assembly -> !assembly.targets(path(appSpec)).isEmpty() || packsScripts(assembly, appSpec))
                .orElseGet(() ->
                        own.filter(module -> module.packaging().equals("pom")).isPresent() && archive.holds(appSpec));
    }

    private static boolean packsScripts(Assembly assembly, ServerAppSpec appSpec) {
        return references(appSpec)
                .flatMap(path -> appSpec.revision().file(path).stream())
                .anyMatch(file -> !assembly.targets(file).isEmpty());
    }

    private static boolean holdsNamed(Bundle bundle, ServerAppSpec appSpec) {
        return references(appSpec).anyMatch(path -> bundle.look(path) == Presence.FILE);
    }

    /** The files that an appspec names, as paths in the bundle. */
    private static Stream<String> references(ServerAppSpec appSpec) {
        return Stream.concat(
                        appSpec.hooks().stream()
                                .flatMap(hook -> hook.scripts().stream())
                                .flatMap(script -> script.literalLocation().stream()),
                        appSpec.files().stream().flatMap(file -> file.literalSource().stream()))
                .map(ScalarNode::text)
                .map(String::strip)
                .filter(path -> path.matches(".*\\w.*"));
    }

    private List<Assembly> assemblies(JavaModule module) {
        return assemblies.computeIfAbsent(module.folder(), folder -> AssemblyPlugin.assemblies(build, module));
    }

    private List<BuiltBundle> archives(JavaModule module) {
        return archives.computeIfAbsent(module.folder(), folder -> build.isLater(module) ? List.of() : opened(module));
    }

    private List<BuiltBundle> opened(JavaModule module) {
        List<BuiltBundle> opened = new ArrayList<>();
        for (String path : zips(module)) {
            Optional<Assembly> assembly = assemblies(module).stream()
                    .filter(one -> one.output()
                            .map(output -> output + ".zip")
                            .filter(path::equals)
                            .isPresent())
                    .findFirst();
            build.open(path)
                    .map(archive -> new BuiltBundle(path, archive, build.tree(), assembly))
                    .ifPresent(opened::add);
        }
        return opened;
    }

    /** The zip archives of a module that no older version of it has left. */
    private Set<String> zips(JavaModule module) {
        Set<String> zips = new TreeSet<>();
        build.tree().children(module.buildFolder()).stream()
                .filter(child -> !child.folder() && child.name().endsWith(".zip"))
                .filter(child -> !BuildProducts.ofOtherVersion(module, child.name()))
                .filter(child -> !child.name().matches(".*-(src|sources|source-release|project)\\.zip"))
                .forEach(child -> zips.add(module.buildFolder() + "/" + child.name()));
        for (Assembly assembly : assemblies(module)) {
            assembly.output()
                    .map(path -> path + ".zip")
                    .filter(build.tree()::isFile)
                    .ifPresent(zips::add);
        }
        return zips;
    }
}
