package io.github.awslint.bundle;

import io.github.awslint.build.Build;
import io.github.awslint.tree.Archive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What the manifest of a jar says. */
final class JarManifest {

    private static final String PATH = "META-INF/MANIFEST.MF";

    private JarManifest() {}

    /** Whether {@code java -jar} can start an archive of the project; empty where that cannot be seen. */
    static Optional<Boolean> isExecutable(Build build, String path) {
        return build.open(path)
                .filter(jar -> jar.isFile(PATH))
                .map(jar -> mainClass(jar).isPresent());
    }

    /** The path of the class that {@code java -jar} starts; empty where there is none, or the manifest cannot be read. */
    static Optional<String> mainClass(Archive jar) {
        if (!jar.isFile(PATH)) {
            return Optional.empty();
        }
        try {
            Attributes attributes = new Manifest(new ByteArrayInputStream(jar.read(PATH))).getMainAttributes();
            return Optional.ofNullable(attributes.getValue(Attributes.Name.MAIN_CLASS))
                    .map(name -> name.strip().replace('.', '/') + ".class");
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
