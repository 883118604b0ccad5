package io.github.awslint.schema;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Events that AWS services send to EventBridge's default bus. The source is not complete: what is missing here may exist. */
public final class EventSources {

    private final Map<String, Set<String>> sources;

    private EventSources(Map<String, Set<String>> sources) {
        this.sources = sources;
    }

    /** The events that come with the plugin; read on first use. */
    public static EventSources bundled() {
        return Holder.BUNDLED;
    }

    /** The known sources, such as {@code aws.s3}. */
    public Set<String> names() {
        return sources.keySet();
    }

    /** The known detail types of a source, such as {@code Object Created}. */
    public Set<String> detailTypes(String source) {
        return sources.getOrDefault(source, Set.of());
    }

    private static EventSources read(MapNode file) {
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        for (Entry source : file.entries()) {
            sources.put(source.name(), new LinkedHashSet<>(Keywords.texts(file, source.name())));
        }
        return new EventSources(sources);
    }

    private static final class Holder {

        static final EventSources BUNDLED =
                read((MapNode) DataFile.json("events.json").orElseThrow());
    }
}
