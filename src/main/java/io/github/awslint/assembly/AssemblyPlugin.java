package io.github.awslint.assembly;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.build.MavenExpressions;
import io.github.awslint.build.PomFile;
import io.github.awslint.build.XmlElement;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.syntax.TextDecoder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a module's pom, and those of its parents in the tree, tell the Maven Assembly Plugin to make. */
public final class AssemblyPlugin {

    private static final List<String> PLUGINS = List.of(
            "build/plugins/plugin", "build/pluginManagement/plugins/plugin", "profiles/profile/build/plugins/plugin");

    private final Build build;
    private final JavaModule module;
    private final MavenExpressions expressions;
    /** By the descriptor's path: an execution and the plugin may name the same. */
    private final Map<String, Assembly> found = new LinkedHashMap<>();

    private AssemblyPlugin(Build build, JavaModule module) {
        this.build = build;
        this.module = module;
        this.expressions = new MavenExpressions(build, module);
    }

    /** The archives of a module, in the order in which the poms name them. */
    public static List<Assembly> assemblies(Build build, JavaModule module) {
        AssemblyPlugin plugin = new AssemblyPlugin(build, module);
        for (PomFile pom : plugin.expressions.poms()) {
            PLUGINS.stream()
                    .flatMap(path -> pom.root().all(path).stream())
                    .filter(element -> element.value("artifactId").orElse("").equals("maven-assembly-plugin"))
                    .forEach(plugin::read);
        }
        return List.copyOf(plugin.found.values());
    }

    private void read(XmlElement plugin) {
        Optional<XmlElement> shared = plugin.first("configuration");
        for (XmlElement execution : plugin.all("executions/execution")) {
            boolean off = execution.value("phase").orElse("").equals("none");
            Optional<XmlElement> own = execution.first("configuration");
            if (!off) {
                read(Stream.concat(own.stream(), shared.stream()).toList());
            }
        }
        shared.ifPresent(configuration -> read(List.of(configuration)));
    }

    /** The configurations of one execution, the one that overrides the others first. */
    private void read(List<XmlElement> configurations) {
        if (configurations.stream().anyMatch(one -> is(one, "skipAssembly", "true"))) {
            return;
        }
        List<XmlElement> descriptors = configurations.stream()
                .flatMap(one ->
                        Stream.concat(one.all("descriptors/descriptor").stream(), one.all("descriptor").stream()))
                .toList();
        for (XmlElement named : descriptors) {
            expressions
                    .path(named.text())
                    .ifPresent(path ->
                            descriptor(path).ifPresent(descriptor -> add(path, descriptor, named, configurations)));
        }
        for (XmlElement inline : configurations.stream()
                .flatMap(one -> one.all("inlineDescriptors/inlineDescriptor").stream())
                .toList()) {
            add("#" + inline.value("id").orElse(""), inline, inline, configurations);
        }
    }

    private static boolean is(XmlElement configuration, String name, String value) {
        return configuration.value(name).filter(value::equals).isPresent();
    }

    private Optional<XmlElement> descriptor(String path) {
        try {
            if (!build.tree().isFile(path)) {
                return Optional.empty();
            }
            TextDecoder.Decoded decoded = TextDecoder.decode(path, build.tree().read(path));
            SourceFile source = decoded.source();
            return decoded.readable()
                    ? XmlElement.read(source).filter(top -> top.name().equals("assembly"))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void add(String key, XmlElement descriptor, XmlElement named, List<XmlElement> configurations) {
        Optional<String> written = value(configurations, "finalName");
        Optional<String> finalName = written.isPresent() ? written.flatMap(expressions::text) : module.finalName();
        boolean appendsId =
                !value(configurations, "appendAssemblyId").orElse("true").equals("false");
        Optional<String> folder = value(configurations, "outputDirectory")
                .map(expressions::path)
                .orElse(Optional.of(module.buildFolder()));
        Optional<String> output = finalName.flatMap(name -> folder.map(in -> JavaModule.below(
                in,
                name + (appendsId ? descriptor.value("id").map(id -> "-" + id).orElse("") : ""))));
        found.computeIfAbsent(
                key,
                unused -> new Assembly(build, module, expressions, descriptor, named.location(), output, finalName));
    }

    private static Optional<String> value(List<XmlElement> configurations, String name) {
        return configurations.stream().flatMap(one -> one.value(name).stream()).findFirst();
    }
}
