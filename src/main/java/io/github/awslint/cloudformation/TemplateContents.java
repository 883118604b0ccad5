package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What many rules look for in a template, whatever part of it they are about: found together, in one walk over all of it. */
public final class TemplateContents {

    /** The sections in which functions are called. */
    private static final Set<String> SECTIONS =
            Set.of("Mappings", "Conditions", "Rules", "Globals", "Resources", "Outputs");

    private final List<Intrinsic> calls = new ArrayList<>();
    private final List<FunctionCall> written = new ArrayList<>();
    private final Map<Class<?>, List<Intrinsic>> byFunction = new HashMap<>();
    private boolean holdsNull;
    private boolean holdsVariables;
    private boolean callsMacros;
    private boolean holdsLoops;

    private TemplateContents() {}

    static TemplateContents of(Template template) {
        TemplateContents contents = new TemplateContents();
        boolean forMacro = template.root().has("Fn::Transform");
        contents.callsMacros = forMacro;
        contents.holdsLoops = !template.loops().isEmpty();
        for (Entry section : template.root().entries()) {
            contents.holdsLoops |= Loop.isLoop(section);
            if (SECTIONS.contains(section.name())) {
                // a mapping holds no functions but look-ups of extensions, which rules about their form leave alone
                contents.walk(section.value(), forMacro || section.name().equals("Mappings"));
            } else {
                contents.scan(section.value());
            }
        }
        for (Loop loop : template.loops()) {
            contents.walk(loop.collection(), true);
        }
        if (template.isFragment() || template.transforms().unpredictable()) {
            contents.written.clear();
        }
        return contents;
    }

    /** @param forMacro whether a macro is given what stands here, and may read it as it likes */
    private void walk(Node node, boolean forMacro) {
        if (node instanceof ScalarNode scalar) {
            scan(scalar);
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                walk(item, forMacro);
            }
        } else {
            walk((MapNode) node, forMacro);
        }
    }

    private void walk(MapNode map, boolean outerMacro) {
        List<Entry> entries = map.entries();
        boolean forMacro = outerMacro;
        Intrinsic call = null;
        if (entries.size() == 1) {
            Optional<Intrinsic> intrinsic = Intrinsic.of(map);
            if (intrinsic.isPresent()) {
                call = intrinsic.get();
                calls.add(call);
                byFunction
                        .computeIfAbsent(call.getClass(), unused -> new ArrayList<>())
                        .add(call);
            }
            forMacro |=
                    call instanceof Intrinsic.Other other && other.function().equals("Fn::Transform");
            if (!forMacro) {
                FunctionCall.of(map).ifPresent(written::add);
            }
        } else if (!forMacro) {
            forMacro = map.has("Fn::Transform");
        }
        callsMacros |= forMacro && !outerMacro;
        if (call instanceof Intrinsic.Ref ref) {
            holdsNull |= ref.target().isNull();
            return;
        }
        if (call instanceof Intrinsic.Sub sub && sub.variables().isEmpty()) {
            holdsNull |= sub.text().isNull();
            return;
        }
        for (Entry entry : entries) {
            holdsLoops |= Loop.isLoop(entry);
            walk(entry.value(), forMacro);
        }
    }

    /** What is no place for functions may still hold nothing where something belongs. */
    private void scan(Node node) {
        if (node instanceof ScalarNode scalar) {
            scan(scalar);
        } else if (node instanceof ListNode list) {
            list.items().forEach(this::scan);
        } else {
            for (Entry entry : ((MapNode) node).entries()) {
                holdsLoops |= Loop.isLoop(entry);
                scan(entry.value());
            }
        }
    }

    private void scan(ScalarNode scalar) {
        holdsNull |= scalar.isNull();
        holdsVariables |= scalar.text().indexOf("${") >= 0;
    }

    /** All calls of functions, in document order by section. */
    public List<Intrinsic> calls() {
        return Collections.unmodifiableList(calls);
    }

    /** All calls of one function, in document order by section. */
    public <F extends Intrinsic> Stream<F> calls(Class<F> function) {
        return byFunction.getOrDefault(function, List.of()).stream().map(function::cast);
    }

    /** Whether the template calls a function. */
    public boolean hasCalls(Class<? extends Intrinsic> function) {
        return byFunction.containsKey(function);
    }

    /**
     * The calls as they are written, whatever their form; what a macro is given is left out, as it may mean anything. None where a macro
     * reads the whole template, or another tool completes it.
     */
    public List<FunctionCall> functionCalls() {
        return Collections.unmodifiableList(written);
    }

    /** Whether some value is null or empty. */
    public boolean holdsNull() {
        return holdsNull;
    }

    /** Whether some text that is not the argument of {@code Fn::Sub} holds a variable such as {@code ${Stage}}. */
    public boolean holdsVariables() {
        return holdsVariables;
    }

    /** Whether some part of the template is what a macro makes of what is given to it. */
    public boolean callsMacros() {
        return callsMacros;
    }

    /** Whether there are loops, be it where none can be unrolled. */
    public boolean holdsLoops() {
        return holdsLoops;
    }
}
