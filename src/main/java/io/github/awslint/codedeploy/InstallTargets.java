package io.github.awslint.codedeploy;

import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where an appspec's {@code files} end up on the instance. A file lands in its destination under its own name, a folder's content directly
 * in the destination (https://github.com/aws/aws-codedeploy-agent, installer.rb).
 */
public final class InstallTargets {

    /**
     * Where one item ends up.
     *
     * @param copy the item
     * @param path of the file itself, or of the folder that gets the content, with slashes and without a slash at the end
     * @param file whether it is a file; empty where the source is not in the tree and its name does not tell
     */
    public record Target(FileCopy copy, String path, Optional<Boolean> file) {}

    private final List<Target> targets;
    private final boolean complete;

    private InstallTargets(List<Target> targets, boolean complete) {
        this.targets = List.copyOf(targets);
        this.complete = complete;
    }

    /** The targets as far as the folder of the appspec tells. */
    public static InstallTargets of(ServerAppSpec appSpec) {
        return of(appSpec, appSpec.revision()::look);
    }

    /** The targets as far as what is deployed tells. */
    public static InstallTargets of(DeployedAppSpec deployed) {
        return of(deployed.appSpec(), deployed::look);
    }

    /** The targets of the items whose source and destination are literal. */
    private static InstallTargets of(ServerAppSpec appSpec, Function<String, Presence> look) {
        List<Target> targets = new ArrayList<>();
        boolean complete = true;
        for (FileCopy copy : appSpec.files()) {
            Optional<ScalarNode> source = copy.literalSource();
            Optional<ScalarNode> destination = copy.literalDestination();
            if (source.isPresent() && destination.isPresent()) {
                targets.add(target(copy, source.get().text(), destination.get().text(), look));
            } else {
                complete = false;
            }
        }
        return new InstallTargets(targets, complete);
    }

    private static Target target(FileCopy copy, String source, String destination, Function<String, Presence> look) {
        Optional<Boolean> file = isFile(source, look);
        String folder = normalized(destination);
        return new Target(copy, file.orElse(false) ? folder + "/" + lastName(source) : folder, file);
    }

    private static Optional<Boolean> isFile(String source, Function<String, Presence> look) {
        return switch (look.apply(source)) {
            case FILE -> Optional.of(true);
            case FOLDER -> Optional.of(false);
            // a name such as app.jar is a file's; one such as conf may be either's
            default -> lastName(source).matches("[^.].*\\.[A-Za-z][A-Za-z0-9]*") ? Optional.of(true) : Optional.empty();
        };
    }

    /** The items with a known place, in the file's order. */
    public List<Target> targets() {
        return targets;
    }

    /** Whether every item has a known place. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether an object on the instance is a file that is copied. */
    public boolean isCopiedFile(String object) {
        return targets.stream()
                .anyMatch(target -> target.file().orElse(false) && target.path().equals(normalized(object)));
    }

    /** Whether an object may be, hold or lie in something that is copied; yes where a target is not known. */
    public boolean mayTouch(String object) {
        String path = normalized(object) + "/";
        return !complete
                || targets.stream()
                        .map(target -> target.path() + "/")
                        .anyMatch(target -> target.startsWith(path) || path.startsWith(target));
    }

    /** A path of the instance with slashes, without empty or {@code .} parts and without a slash at the end. */
    public static String normalized(String path) {
        String text =
                path.strip().replace('\\', '/').replaceAll("/(\\./)+", "/").replaceAll("/{2,}", "/");
        return text.replaceAll("/\\.?$", "");
    }

    /** The last part of a path. */
    public static String lastName(String path) {
        String text = normalized(path);
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
