package io.github.awslint.xray;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.StartupScript;
import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.syntax.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a project uses X-Ray's own SDK or daemon, rather than what writes to X-Ray otherwise.
 *
 * @param places with what stands there, in order of the files
 */
public record XrayUse(List<Place> places) {

    /** A place with what is used there, for messages. */
    public record Place(String what, Location location) {}

    private static final String TASK = "AWS::ECS::TaskDefinition";
    private static final Pattern LIBRARY =
            Pattern.compile("<artifactId>\\s*(aws-xray-(?:recorder-sdk-[\\w-]+|agent[\\w-]*))\\s*<");
    private static final Pattern DAEMON = Pattern.compile("aws-xray-daemon[\\w.-]*|/usr/bin/xray\\b");

    public XrayUse {
        places = List.copyOf(places);
    }

    /** The kinds of models that can tell of a use. */
    public static final List<Class<?>> KINDS = List.of(Bootstrap.class, Template.class, ExtensionsFile.class);

    /**
     * Looks for uses.
     *
     * @param models those of all files, of the {@linkplain #KINDS kinds} that tell
     * @param folders the folders of all files: their modules' poms are read
     */
    public static XrayUse of(Collection<?> models, Collection<String> folders, Build build) {
        List<Place> places = new ArrayList<>();
        TreeSet<String> poms = new TreeSet<>();
        new HashSet<>(folders)
                .forEach(folder -> build.moduleOf(folder).map(JavaModule::pom).ifPresent(poms::add));
        poms.forEach(pom -> libraries(pom, build, places));
        for (Object model : models) {
            if (model instanceof Bootstrap bootstrap) {
                bootstrap.scripts().forEach(script -> script(script, places));
            } else if (model instanceof Template template && template.has(TASK)) {
                containers(template).forEach(places::add);
            } else if (model instanceof ExtensionsFile file) {
                beanstalk(file, places);
            }
        }
        return new XrayUse(places);
    }

    private static void libraries(String pom, Build build, List<Place> places) {
        Optional<SourceFile> source = read(pom, build);
        Matcher library = LIBRARY.matcher(source.map(SourceFile::text).orElse(""));
        while (library.find()) {
            places.add(new Place(library.group(1), source.get().location(library.start(1), library.end(1))));
        }
    }

    private static Optional<SourceFile> read(String path, Build build) {
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(path, build.tree().read(path));
            return decoded.readable() ? Optional.of(decoded.source()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void script(StartupScript script, List<Place> places) {
        String text = script.shown();
        Matcher daemon = DAEMON.matcher(text);
        // most scripts have nothing to do with it, and some are long
        if (text.contains("xray") && daemon.find()) {
            places.add(new Place("the X-Ray daemon", script.text().locate(daemon.start(), daemon.end())));
        }
    }

    private static Stream<Place> containers(Template template) {
        return template.resources(TASK).stream()
                .flatMap(task -> task.value("ContainerDefinitions").items().stream())
                .map((Value container) -> container.get("Image"))
                .filter(image -> image.text()
                        .filter(name -> name.contains("xray-daemon"))
                        .isPresent())
                .map(image -> new Place("the X-Ray daemon", image.place().location()));
    }

    private static void beanstalk(ExtensionsFile file, List<Place> places) {
        file.settings().settings().stream()
                .filter(setting -> setting.namespace().equals("aws:elasticbeanstalk:xray"))
                .filter(setting -> setting.value().is("true"))
                .forEach(setting -> places.add(new Place("the X-Ray daemon", setting.optionAt())));
    }
}
