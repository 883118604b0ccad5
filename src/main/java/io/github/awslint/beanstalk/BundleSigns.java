package io.github.awslint.beanstalk;

import io.github.awslint.tree.FileTree;
import java.util.List;

/** Tells the folders of Beanstalk applications by files that nothing else has. */
final class BundleSigns {

    private static final List<String> FOLDERS = List.of(
            ".ebextensions",
            ".elasticbeanstalk",
            ".platform/hooks",
            ".platform/confighooks",
            ".platform/nginx",
            ".platform/httpd",
            "src/main/webapp/.ebextensions",
            "ebextensions");
    private static final List<String> FILES = List.of(".ebignore", "Dockerrun.aws.json", "Buildfile");

    private BundleSigns() {}

    /** Whether the folder of a file, or one above it, has such a sign. */
    static boolean around(String path, FileTree tree) {
        String folder = path;
        do {
            folder = FileTree.folderOf(folder);
            String prefix = folder.isEmpty() ? "" : folder + "/";
            if (FOLDERS.stream().anyMatch(name -> tree.isFolder(prefix + name))
                    || FILES.stream().anyMatch(name -> tree.isFile(prefix + name) && !path.equals(prefix + name))) {
                return true;
            }
        } while (!folder.isEmpty());
        return false;
    }
}
