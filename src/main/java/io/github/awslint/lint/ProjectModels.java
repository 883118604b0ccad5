package io.github.awslint.lint;

import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;

/** Makes the models that rules read from several files of a project together. */
final class ProjectModels {

    private ProjectModels() {}

    /** The models of a project's files. */
    static List<Object> of(List<LintedFile> files, FileTree tree) {
        List<Object> models = new ArrayList<>();
        models.addAll(BeanstalkModels.of(files));
        models.addAll(NestedStackModels.of(files, tree));
        return models;
    }
}
