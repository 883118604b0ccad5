package io.github.awslint.bundle;

import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Files by which other tools build and pack: what they do, no build of Maven shows. */
public final class Scripts {

    private static final Pattern NAME =
            Pattern.compile("buildspec.*\\.ya?ml|Jenkinsfile.*|\\.gitlab-ci\\.yml|\\.travis\\.yml|"
                    + "bitbucket-pipelines\\.yml|azure-pipelines.*\\.yml|cloudbuild.*\\.yaml|Makefile|Taskfile\\.yml|"
                    + "build\\.xml|Dockerfile|Buildfile|package\\.json|.*\\.(sh|bash|ps1|bat|cmd|py|gradle|kts)");

    private static final List<String> FOLDERS =
            List.of("", ".github/workflows", ".circleci", "scripts", "script", "bin", "ci", "deploy", ".buildkite");

    private static final long LARGEST = 1_000_000;

    private Scripts() {}

    /** Whether such a file, in a folder of the project or in the linted folder, holds a word. */
    public static boolean mention(String word, FileTree tree, String folder) {
        return mentions(word, tree, folder) || !folder.isEmpty() && mentions(word, tree, "");
    }

    private static boolean mentions(String word, FileTree tree, String root) {
        for (String folder : FOLDERS) {
            String path = root.isEmpty() || folder.isEmpty() ? root + folder : root + "/" + folder;
            boolean all = folder.startsWith(".");
            for (FileTree.Child child : tree.children(path)) {
                boolean script =
                        !child.folder() && (all || NAME.matcher(child.name()).matches());
                if (script && holds(tree, path.isEmpty() ? child.name() : path + "/" + child.name(), word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the text of a file holds a word. A file that cannot be read may. */
    public static boolean holds(FileTree tree, String file, String word) {
        try {
            return tree.size(file) <= LARGEST && new String(tree.read(file), StandardCharsets.UTF_8).contains(word);
        } catch (IOException e) {
            return true;
        }
    }
}
