package io.github.awslint.codedeploy;

import io.github.awslint.build.Build;
import io.github.awslint.build.BuildProducts;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Optional;

/**
 * An appspec for servers with what it is deployed with: the bundles that the build makes for it, else the folder that it lies in.
 *
 * @param bundles either all of them hold the appspec where the agent looks, or none does
 * @param products what becomes of paths in build folders
 */
public record DeployedAppSpec(ServerAppSpec appSpec, List<Bundle> bundles, Build build, BuildProducts products) {

    public DeployedAppSpec {
        bundles = List.copyOf(bundles);
    }

    /** Whether a bundle is known that the agent finds the appspec in. */
    public boolean isBundled() {
        return bundles.stream().anyMatch(Bundle::isUsable);
    }

    /** Looks a path of the appspec up in what is deployed. */
    public Presence look(String path) {
        Revision revision = appSpec.revision();
        if (!isBundled()) {
            boolean packed = bundles.stream().anyMatch(bundle -> isThere(bundle.look(revision.normalized(path))));
            return packed ? Presence.UNKNOWN : inFolder(path);
        }
        boolean unknown = false;
        for (Bundle bundle : bundles) {
            Presence presence = bundle.look(revision.normalized(path));
            if (isThere(presence)) {
                return presence;
            }
            unknown |= presence == Presence.UNKNOWN;
        }
        return unknown || appSpec.mayBeWindows() && inAnyCase(path).isPresent() ? Presence.UNKNOWN : Presence.MISSING;
    }

    private static boolean isThere(Presence presence) {
        return presence == Presence.FILE || presence == Presence.FOLDER;
    }

    /** What the build surely does not make is missing, whatever folder it should be in. */
    private Presence inFolder(String path) {
        Presence presence = appSpec.revision().look(path);
        Optional<String> product = appSpec.revision()
                .resolve(path)
                .filter(found -> products.maker(found).isPresent());
        if (product.isEmpty()) {
            return presence;
        }
        return switch (products.state(product.get())) {
            case THERE, EXPECTED -> presence == Presence.MISSING ? Presence.UNKNOWN : presence;
            case UNKNOWN -> Presence.UNKNOWN;
            case NEVER -> Presence.MISSING;
        };
    }

    /** The names of the files directly in a folder of what is deployed, as far as they are known. */
    public List<String> names(String folder) {
        if (isBundled()) {
            return bundles.stream()
                    .flatMap(bundle -> bundle.names(appSpec.revision().normalized(folder)).stream())
                    .distinct()
                    .toList();
        }
        return appSpec.revision().resolve(folder).map(build.tree()::children).orElse(List.of()).stream()
                .filter(child -> !child.folder())
                .map(FileTree.Child::name)
                .toList();
    }

    /** The script that a path of the appspec means, where it is text that can be read here. */
    public Optional<ScriptFile> script(String path) {
        String wanted = appSpec.revision().normalized(path);
        return isBundled()
                ? bundles.stream()
                        .flatMap(bundle -> bundle.script(wanted).stream())
                        .findFirst()
                : appSpec.revision().script(path);
    }

    /** A path of what is deployed that differs from the given one only in upper and lower case. */
    public Optional<String> inAnyCase(String path) {
        if (!isBundled()) {
            return appSpec.revision().inAnyCase(path);
        }
        String wanted =
                FileTree.resolve("", appSpec.revision().normalized(path)).orElse(path);
        return bundles.stream()
                .flatMap(bundle -> bundle.names(FileTree.folderOf(wanted)).stream())
                .filter(wanted.substring(wanted.lastIndexOf('/') + 1)::equalsIgnoreCase)
                .map(name -> FileTree.folderOf(wanted).isEmpty() ? name : FileTree.folderOf(wanted) + "/" + name)
                .findFirst()
                .or(() -> bundles.stream().allMatch(bundle -> bundle.look(wanted) == Presence.MISSING)
                        ? appSpec.revision().inAnyCase(path).filter(found -> !found.equals(wanted))
                        : Optional.empty());
    }

    /** The bundle that surely lacks a path. */
    public Optional<Bundle> lacking(String path) {
        return isBundled() && look(path) == Presence.MISSING ? Optional.of(bundles.get(0)) : Optional.empty();
    }

    /** The file or folder of the project that a path of the appspec means when its folder is what is deployed. */
    public Optional<String> source(String path) {
        return appSpec.revision()
                .resolve(path)
                .filter(found -> build.tree().isFile(found) || build.tree().isFolder(found));
    }

    /** Whether the appspec names a file of what is deployed. */
    public boolean isNamed(String path) {
        return appSpec.revision().names(path);
    }

    /** Whether it is sure what is deployed. */
    public boolean isCertain() {
        return isBundled() || appSpec.revision().isDeployedAsItStands();
    }

    /** Whether nothing that the appspec names lies beside it, so that the bundle is probably put together somewhere else. */
    public boolean isElsewhere() {
        return !isBundled() && appSpec.revision().isElsewhere();
    }
}
