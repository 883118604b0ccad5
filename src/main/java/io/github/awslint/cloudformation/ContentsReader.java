package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Walks over a template once, and notes what stands in it. */
final class ContentsReader {

    /** The sections in which functions are called; in this order references are told. */
    private static final List<String> SECTIONS =
            List.of("Mappings", "Conditions", "Rules", "Globals", "Resources", "Outputs");

    private final ReferenceCollector references = new ReferenceCollector();
    private final List<Intrinsic> calls = new ArrayList<>();
    private final List<FunctionCall> written = new ArrayList<>();
    private final Map<Class<?>, List<Intrinsic>> byFunction = new HashMap<>();
    private final List<NumericKeys> numericKeys = new ArrayList<>(0);
    private boolean holdsNull;
    private boolean holdsVariables;
    private boolean callsMacros;
    private boolean holdsLoops;

    private ContentsReader() {}

    static TemplateContents read(Template template) {
        ContentsReader reader = new ContentsReader();
        reader.sections(template.root());
        reader.collections(template.loops());
        boolean readByOthers = template.isFragment() || template.transforms().unpredictable();
        return new TemplateContents(
                reader.references.all(),
                Collections.unmodifiableList(reader.calls),
                reader.byFunction,
                readByOthers ? List.of() : Collections.unmodifiableList(reader.written),
                Collections.unmodifiableList(reader.numericKeys),
                reader.holdsNull,
                reader.holdsVariables,
                reader.callsMacros,
                reader.holdsLoops);
    }

    private void sections(MapNode root) {
        boolean forMacro = root.has("Fn::Transform");
        callsMacros = forMacro;
        for (String name : SECTIONS) {
            root.entry(name).ifPresent(section -> section(section, forMacro));
        }
        for (Entry section : root.entries()) {
            holdsLoops |= Loop.isLoop(section);
            if (!SECTIONS.contains(section.name())) {
                scan(section.value(), section);
            }
        }
    }

    private void section(Entry section, boolean forMacro) {
        switch (section.name()) {
            // a mapping holds no functions but look-ups of extensions, which rules about their form leave alone
            case "Mappings" -> {
                walk(section.value(), section, true);
                references.forget();
            }
            case "Conditions" -> {
                references.conditions(section.value());
                walk(section.value(), section, forMacro);
            }
            case "Resources", "Outputs" -> declarations(section, section.name().equals("Resources"), forMacro);
            default -> walk(section.value(), section, forMacro);
        }
    }

    /** The rounds of loops are in the sections; what they run through is nowhere else. */
    private void collections(List<Loop> loops) {
        holdsLoops |= !loops.isEmpty();
        for (Loop loop : new LinkedHashSet<>(loops)) {
            references.enterLoops(loops);
            walk(loop.collection(), null, true);
            references.leaveLoop();
        }
    }

    /** Resources or outputs, which name conditions and other resources in their own ways. */
    private void declarations(Entry section, boolean resources, boolean outerMacro) {
        if (!(section.value() instanceof MapNode map) || Intrinsic.of(map).isPresent()) {
            walk(section.value(), section, outerMacro);
            return;
        }
        boolean forMacro = enter(map, section, outerMacro);
        for (Entry declaration : map.entries()) {
            if (resources) {
                references.enterResource(declaration.name());
            }
            if (declaration.value() instanceof MapNode body
                    && !declaration.name().startsWith("Fn::")
                    && Intrinsic.of(body).isEmpty()) {
                boolean bodyForMacro = enter(body, declaration, forMacro);
                for (Entry attribute : body.entries()) {
                    references.attribute(attribute);
                    walk(attribute, bodyForMacro);
                }
            } else {
                walk(declaration, forMacro);
            }
        }
        references.leaveResource();
    }

    /** @param forMacro whether a macro is given what stands here, and may read it as it likes */
    private void walk(Entry entry, boolean forMacro) {
        if (Loop.isLoop(entry)) {
            holdsLoops = true;
            references.enterLoop(entry);
            walk(entry.value(), entry, forMacro);
            references.leaveLoop();
        } else {
            walk(entry.value(), entry, forMacro);
        }
    }

    /** @param owner what the node is the value of; null for an item of a list */
    private void walk(Node node, Entry owner, boolean forMacro) {
        if (node instanceof ScalarNode scalar) {
            scan(scalar);
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                walk(item, null, forMacro);
            }
        } else {
            walk((MapNode) node, owner, forMacro);
        }
    }

    private void walk(MapNode map, Entry owner, boolean outerMacro) {
        boolean forMacro = enter(map, owner, outerMacro);
        Intrinsic call = Intrinsic.of(map).orElse(null);
        if (call instanceof Intrinsic.Ref ref) {
            holdsNull |= ref.target().isNull();
        } else if (call instanceof Intrinsic.Sub sub) {
            holdsNull |= sub.text().isNull();
            sub.variables().ifPresent(own -> own.entries().forEach(variable -> walk(variable, forMacro)));
        } else {
            for (Entry entry : map.entries()) {
                walk(entry, forMacro);
            }
        }
    }

    /** Notes the function that a mapping calls; returns whether a macro reads what stands in it. */
    private boolean enter(MapNode map, Entry owner, boolean outerMacro) {
        noteKeys(map, owner);
        if (map.entries().size() != 1) {
            boolean forMacro = outerMacro || callsMacro(map.entries());
            callsMacros |= forMacro && !outerMacro;
            return forMacro;
        }
        boolean forMacro = outerMacro || Intrinsic.isMacro(map);
        callsMacros |= forMacro && !outerMacro;
        Intrinsic call = Intrinsic.of(map).orElse(null);
        if (call != null) {
            calls.add(call);
            byFunction
                    .computeIfAbsent(call.getClass(), unused -> new ArrayList<>())
                    .add(call);
            references.call(call);
        }
        if (!forMacro) {
            FunctionCall.of(map, owner).ifPresent(written::add);
        }
        return forMacro;
    }

    private void noteKeys(MapNode map, Entry owner) {
        for (Entry entry : map.entries()) {
            if (NumericKeys.isNumber(entry.key())) {
                numericKeys.add(new NumericKeys(map, owner));
                return;
            }
        }
    }

    /** Asked of every mapping, of which most are never looked up anything in. */
    private static boolean callsMacro(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.name().equals("Fn::Transform")) {
                return true;
            }
        }
        return false;
    }

    /** What is no place for functions may still hold nothing where something belongs. */
    private void scan(Node node, Entry owner) {
        if (node instanceof ScalarNode scalar) {
            scan(scalar);
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> scan(item, null));
        } else {
            noteKeys((MapNode) node, owner);
            for (Entry entry : ((MapNode) node).entries()) {
                holdsLoops |= Loop.isLoop(entry);
                scan(entry.value(), entry);
            }
        }
    }

    private void scan(ScalarNode scalar) {
        holdsNull |= scalar.isNull();
        holdsVariables |= scalar.text().indexOf("${") >= 0;
    }
}
