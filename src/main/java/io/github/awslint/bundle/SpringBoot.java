package io.github.awslint.bundle;

import io.github.awslint.build.JavaModule;
import io.github.awslint.build.PomLineage;
import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether a module is a Spring Boot application that serves requests. */
final class SpringBoot {

    /** Starters that bring a server. */
    private static final List<String> SERVERS = List.of(
            "spring-boot-starter-web",
            "spring-boot-starter-jersey",
            "spring-boot-starter-tomcat",
            "spring-boot-starter-jetty",
            "spring-boot-starter-undertow",
            "spring-boot-starter-reactor-netty",
            "spring-boot-starter-data-rest",
            "spring-boot-starter-hateoas");

    /** Libraries that are a server. */
    private static final List<String> LIBRARIES =
            List.of("tomcat-embed-core-", "jetty-server-", "undertow-core-", "reactor-netty-http-");

    private static final String LIBRARY_FOLDER = "BOOT-INF/lib";

    private SpringBoot() {}

    /** Whether the module's pom mentions Spring Boot. */
    static boolean isUsed(Application application, JavaModule module) {
        PomLineage poms = application.build().lineage(module);
        return poms.plugin("spring-boot-maven-plugin").isPresent()
                || poms.dependency("spring-boot-starter").isPresent()
                || poms.hasParent("spring-boot-starter-parent");
    }

    /** Whether it surely is one: by what its jar holds, else by what it needs at run time, else by its pom. */
    static boolean isWebApplication(Application application, JavaModule module) {
        Optional<Archive> jar = jar(application);
        if (jar.isPresent()) {
            return jar.get().children(LIBRARY_FOLDER).stream()
                    .map(FileTree.Child::name)
                    .anyMatch(name -> LIBRARIES.stream().anyMatch(name::startsWith));
        }
        boolean depends = module.dependencies().stream()
                .flatMap(List::stream)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .anyMatch(name -> LIBRARIES.stream().anyMatch(name::startsWith));
        PomLineage poms = application.build().lineage(module);
        return depends
                || SERVERS.stream().anyMatch(name -> poms.dependency(name).isPresent());
    }

    /** The jar that Spring Boot's plugin has made of a module. */
    static Optional<Archive> jar(Application application) {
        return application.module().stream()
                .filter(module -> !application.build().isPending(module))
                .flatMap(module -> application.build().archives(module).stream())
                .filter(path -> path.endsWith(".jar"))
                .flatMap(
                        path -> Stream.ofNullable(application.build().open(path).orElse(null)))
                .filter(archive -> archive.isFolder(LIBRARY_FOLDER))
                .findFirst();
    }
}
