package io.github.awslint.beanstalk;

import io.github.awslint.tree.FileTree;
import java.util.List;

/**
 * What a module of the project, the future source bundle, holds for Beanstalk.
 *
 * @param folder relative to the linted folder
 * @param environments as far as its files describe any
 * @param files the models of its files, and of its {@code .ebextensions} folders, sorted by path
 * @param tree the files around them
 */
public record BeanstalkModule(String folder, List<EnvironmentOptions> environments, List<Object> files, FileTree tree) {

    private static final List<String> INNER_FOLDERS =
            List.of("src/main/", ".ebextensions", "ebextensions", ".elasticbeanstalk", ".platform");

    public BeanstalkModule {
        environments = List.copyOf(environments);
        files = List.copyOf(files);
    }

    /** The module of a file: what stands before Maven's source folder, or before the folders of Beanstalk. */
    public static String folderOf(String path) {
        String folder = FileTree.folderOf(path);
        for (String inner : INNER_FOLDERS) {
            int index = ("/" + folder + "/").indexOf("/" + inner + (inner.endsWith("/") ? "" : "/"));
            if (index >= 0) {
                return folder.substring(0, Math.max(0, index - 1));
            }
        }
        return folder;
    }

    /** The models of one class. */
    public <M> List<M> files(Class<M> kind) {
        return files.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
