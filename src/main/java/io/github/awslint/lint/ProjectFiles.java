package io.github.awslint.lint;

import io.github.awslint.cloudformation.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The linted files of a project with their models by kind: most kinds are rare, and a project may have thousands of files, which nobody
 * needs to go through for each kind anew.
 */
final class ProjectFiles {

    /**
     * A model with the file that it was made from.
     *
     * @param number orders the models of all files
     */
    record Made<M>(int number, LintedFile file, M model) {

        private <N> Made<N> as(Class<N> kind) {
            return new Made<>(number, file, kind.cast(model));
        }

        String path() {
            return file.path();
        }
    }

    private final List<LintedFile> all;
    private final Map<Class<?>, List<Made<?>>> byClass = new HashMap<>();
    private final List<Made<Template>> templates;

    ProjectFiles(List<LintedFile> files) {
        this.all = List.copyOf(files);
        int number = 0;
        for (LintedFile file : files) {
            for (Object model : file.models()) {
                byClass.computeIfAbsent(model.getClass(), unused -> new ArrayList<>())
                        .add(new Made<>(number++, file, model));
            }
        }
        this.templates = made(Template.class);
    }

    /** All files, in the order in which they were found. */
    List<LintedFile> all() {
        return all;
    }

    /** The templates with their files; some of them may be fragments. */
    List<Made<Template>> templates() {
        return templates;
    }

    /** The models of a kind with their files, in order of the files. */
    <M> List<Made<M>> made(Class<M> kind) {
        return made(kind, List.of(kind));
    }

    /** The models of a kind, in order of the files. */
    <M> List<M> models(Class<M> kind) {
        return made(kind).stream().map(Made::model).toList();
    }

    /** The models of several kinds, in order of the files. */
    List<Object> models(List<Class<?>> kinds) {
        return made(Object.class, kinds).stream().map(Made::model).toList();
    }

    private <M> List<Made<M>> made(Class<M> common, List<Class<? extends M>> kinds) {
        List<Made<M>> found = new ArrayList<>();
        byClass.forEach((one, models) -> {
            if (kinds.stream().anyMatch(kind -> kind.isAssignableFrom(one))) {
                models.forEach(model -> found.add(model.as(common)));
            }
        });
        found.sort(Comparator.comparingInt(Made::number));
        return found;
    }
}
