package io.github.awslint.bundle;

import io.github.awslint.beanstalk.IgnoreFile;
import io.github.awslint.build.JavaModule;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is uploaded to Beanstalk, as far as the project shows it. */
public sealed interface SourceBundle {

    /** Something that nobody can see: other tools make it, or the build has not run. */
    record Unseen() implements SourceBundle {}

    /**
     * An archive that the build makes.
     *
     * @param path in the project
     * @param named the value of {@code deploy.artifact} that names it; empty where it is only the archive that looks like it
     * @param maker the module that makes it, where one does
     */
    record Packed(String path, Archive content, Optional<ScalarNode> named, Optional<JavaModule> maker)
            implements SourceBundle {

        /** The archive's name. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** Whether it is a jar, which Beanstalk runs and does not unpack. */
        public boolean isJar() {
            return path.endsWith(".jar");
        }

        /** Whether it is a web archive, which Tomcat runs. */
        public boolean isWar() {
            return path.endsWith(".war");
        }
    }

    /**
     * A folder that the EB CLI zips.
     *
     * @param ignored what it leaves out
     */
    record Folder(String path, Optional<IgnoreFile> ignored) implements SourceBundle {

        /** The line that leaves a file out, of {@code .ebignore} or, where there is none, of {@code .gitignore}. */
        Optional<IgnoreFile.Line> excludes(String file, FileTree tree) {
            return ignored.or(() -> gitIgnore(tree)).flatMap(lines -> lines.excludes(file));
        }

        private Optional<IgnoreFile> gitIgnore(FileTree tree) {
            String file = JavaModule.below(path, ".gitignore");
            try {
                return tree.isFile(file)
                        ? Optional.of(IgnoreFile.of(
                                TextDecoder.decode(file, tree.read(file)).source()))
                        : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * An archive that {@code deploy.artifact} names and that is not there, though the build has run.
     *
     * @param made what the build did make
     */
    record Missing(ScalarNode named, String path, JavaModule maker, List<String> made) implements SourceBundle {}
}
