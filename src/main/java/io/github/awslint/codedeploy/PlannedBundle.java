package io.github.awslint.codedeploy;

import io.github.awslint.assembly.AssembledFile;
import io.github.awslint.assembly.Assembly;
import io.github.awslint.build.BuildProducts;
import io.github.awslint.syntax.Location;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bundle that the build has still to make, as its descriptor plans it. */
final class PlannedBundle implements Bundle {

    private static final List<String> NAMES = List.of("appspec.yml", "appspec.yaml");

    private final Assembly plan;
    private final FileTree tree;
    private final BuildProducts products;
    private final Optional<String> appSpecPath;

    /**
     * @param appSpecOrigins where the appspec lies in the tree, and where the build copies it to
     * @param copied whether an appspec that the build makes is a copy of this one
     */
    PlannedBundle(Assembly plan, FileTree tree, BuildProducts products, List<String> appSpecOrigins, boolean copied) {
        this.plan = plan;
        this.tree = tree;
        this.products = products;
        List<String> targets = new ArrayList<>();
        for (String origin : appSpecOrigins) {
            targets.addAll(plan.targets(origin));
        }
        this.appSpecPath = NAMES.stream()
                .filter(name -> targets.contains(name) || copied && targets.isEmpty() && isCopied(name))
                .findFirst()
                .or(() -> targets.stream().findFirst());
    }

    /** Whether the build makes an appspec in its build folder, such as one with its expressions replaced, and packs that. */
    private boolean isCopied(String name) {
        return plan.wanted(name).stream()
                .anyMatch(file -> products.maker(file.origin()).isPresent()
                        && products.state(file.origin()) != BuildProducts.State.NEVER);
    }

    @Override
    public String name() {
        return "assembly " + plan.id();
    }

    @Override
    public Location place() {
        return plan.place();
    }

    @Override
    public Optional<Assembly> assembly() {
        return Optional.of(plan);
    }

    @Override
    public AppSpecPlace appSpecPlace() {
        if (appSpecPath.filter(NAMES::contains).isPresent()) {
            return plan.topFolder().isPresent() ? AppSpecPlace.TOP_FOLDER : AppSpecPlace.ROOT;
        }
        return appSpecPath.isPresent() ? AppSpecPlace.ELSEWHERE : AppSpecPlace.NOWHERE;
    }

    @Override
    public Optional<String> appSpecPath() {
        return appSpecPath.map(
                path -> plan.topFolder().map(folder -> folder + "/" + path).orElse(path));
    }

    @Override
    public Presence look(String wanted) {
        String path = FileTree.resolve("", wanted).orElse(wanted);
        boolean unknown = plan.mayHold(path);
        for (AssembledFile file : plan.wanted(path)) {
            BuildProducts.State state = products.state(file.origin());
            if (tree.isFile(file.origin()) && state == BuildProducts.State.THERE
                    || state == BuildProducts.State.EXPECTED) {
                return Presence.FILE;
            }
            unknown |= state == BuildProducts.State.UNKNOWN;
        }
        if (path.isEmpty() || plan.isFolder(path)) {
            return Presence.FOLDER;
        }
        return unknown ? Presence.UNKNOWN : Presence.MISSING;
    }

    @Override
    public Optional<ScriptFile> script(String wanted) {
        return FileTree.resolve("", wanted)
                .flatMap(plan::file)
                .flatMap(file -> ScriptFile.read(file.origin(), tree).map(script -> script.assembled(file)));
    }

    @Override
    public List<String> names(String folder) {
        return plan.names(FileTree.resolve("", folder).orElse(folder));
    }
}
