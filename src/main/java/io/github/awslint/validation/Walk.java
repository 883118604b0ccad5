package io.github.awslint.validation;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.ValueResolver;
import io.github.awslint.schema.ObjectType;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.PropertyType.AnyType;
import io.github.awslint.schema.PropertyType.ListType;
import io.github.awslint.schema.PropertyType.MapType;
import io.github.awslint.schema.PropertyType.NothingType;
import io.github.awslint.schema.PropertyType.RefinedType;
import io.github.awslint.schema.PropertyType.TextType;
import io.github.awslint.schema.PropertyType.UnionType;
import io.github.awslint.schema.Size;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.validation.Mismatch.WrongType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way through a value, straight over its nodes: only where a function stands are its possible values resolved.
 *
 * <p>While it probes, whether a value fits is to be decided for one scenario: a condition that the scenario leaves open is then asked for
 * instead of following both branches.
 */
final class Walk {

    /** What {@code aws cloudformation package} and {@code sam} upload: a local path stands there until they run. */
    private static final Set<String> PACKAGED =
            Set.of("Code", "Content", "DefinitionS3Location", "BodyS3Location", "SourceBundle", "S3", "ZipFile");

    private final Template template;
    private final boolean functions;
    private final boolean probing;
    private final Outcome outcome;

    Walk(Template template, boolean functions, boolean probing, Outcome outcome) {
        this.template = template;
        this.functions = functions;
        this.probing = probing;
        this.outcome = outcome;
    }

    /** The same way, with an outcome of its own. */
    Walk with(Outcome own) {
        return new Walk(template, functions, probing, own);
    }

    /** A way that decides whether a value fits. */
    Walk probe(Outcome own) {
        return new Walk(template, functions, true, own);
    }

    /** What to say of assumptions, in messages about a place. */
    Scenario scenario(Assumptions when, Place place) {
        return Scenario.of(when, place.subject().existence(), template.conditions());
    }

    Outcome outcome() {
        return outcome;
    }

    boolean probing() {
        return probing;
    }

    void value(Node node, PropertyType type, Assumptions when, Place place) {
        if (type instanceof AnyType) {
            return;
        }
        Fn function = functions ? Fn.of(node) : Fn.NONE;
        if (function == Fn.NONE) {
            if (node instanceof ScalarNode scalar && ValueResolver.isLeftOpen(scalar)) {
                outcome.open();
            } else {
                content(node, node, type, when, place);
            }
        } else if (function == Fn.IF) {
            branches((MapNode) node, type, when, place);
        } else if (function == Fn.OPAQUE || function == Fn.DEPLOYED || function == Fn.TEXT && isAnyText(type)) {
            outcome.open();
        } else if (function != Fn.NO_VALUE) {
            resolved(template.values().resolve(node, when).alternatives(), type, when, place);
        }
    }

    private static boolean isAnyText(PropertyType type) {
        return type instanceof TextType text
                && text.allowed().isEmpty()
                && text.pattern().isEmpty()
                && text.length() == Size.ANY;
    }

    private void branches(MapNode node, PropertyType type, Assumptions when, Place place) {
        Branches branches = Branches.of(template, node, when);
        if (branches == null) {
            outcome.open();
        } else if (probing && branches.isUndecided()) {
            outcome.split(branches.condition());
        } else {
            branches.whenTrue().ifPresent(so -> value(branches.node(true), type, so, place));
            branches.whenFalse().ifPresent(so -> value(branches.node(false), type, so, place));
        }
    }

    /** A place that can hold several values, a parameter's allowed ones or a mapping's, is wrong only if all of them are. */
    private void resolved(List<Alternative> alternatives, PropertyType type, Assumptions when, Place place) {
        int start = 0;
        while (start < alternatives.size()) {
            Node at = alternatives.get(start).place();
            int end = start + 1;
            while (end < alternatives.size() && alternatives.get(end).place() == at) {
                end++;
            }
            samePlace(alternatives.subList(start, end), type, when, place);
            start = end;
        }
    }

    private void samePlace(List<Alternative> alternatives, PropertyType type, Assumptions when, Place place) {
        Outcome first = null;
        boolean fits = false;
        for (Alternative alternative : alternatives) {
            Outcome own = new Outcome();
            if (alternative instanceof Known known && !known.byDefault() && (!probing || known.when() == when)) {
                with(own).content(known.content(), known.place(), type, known.when(), place);
            } else if (!(alternative instanceof Alternative.Absent)) {
                own.open();
            }
            if (own.isOpen()) {
                outcome.open();
            }
            first = first == null ? own : first;
            fits |= !own.fails();
        }
        if (!fits) {
            outcome.addAll(first.mismatches());
        } else if (alternatives.size() > 1) {
            outcome.open();
        }
    }

    /** Compares a value that is no function with a type. */
    void content(Node content, Node at, PropertyType type, Assumptions when, Place place) {
        if (type instanceof AnyType) {
            return;
        }
        if (type instanceof RefinedType refined) {
            int before = outcome.mismatches().size();
            content(content, at, refined.type(), when, place);
            if (outcome.mismatches().size() == before || content instanceof MapNode) {
                new Demands(this, template).check(refined.demands(), content, at, when, place);
            }
        } else if (type instanceof UnionType union) {
            new Alternatives(this).union(content, at, union, when, place);
        } else if (type instanceof NothingType) {
            outcome.add(new Mismatch.NoAlternative(place.blamed(at), place.owner(), true, scenario(when, place)));
        } else if (content instanceof MapNode map) {
            map(map, at, type, when, place);
        } else if (content instanceof ListNode list) {
            list(list, at, type, when, place);
        } else {
            scalar((ScalarNode) content, at, type, place);
        }
    }

    private void map(MapNode map, Node at, PropertyType type, Assumptions when, Place place) {
        boolean structure = type instanceof ObjectType || type instanceof MapType;
        if (functions && Fn.isAmong(map) && (structure || !Fn.isBesideOthers(map))) {
            outcome.open();
        } else if (type instanceof ObjectType object) {
            new Members(this, template).object(map, at, object, when, place);
        } else if (type instanceof MapType expected) {
            new Members(this, template).map(map, at, expected, when, place);
        } else {
            outcome.add(new WrongType(place.blamed(at), place.owner(), "a mapping", type, true));
        }
    }

    private void list(ListNode list, Node at, PropertyType type, Assumptions when, Place place) {
        if (type instanceof ListType expected) {
            new Items(this, template).check(list, at, expected, when, place);
        } else {
            outcome.add(new WrongType(place.blamed(at), place.owner(), "a list", type, true));
        }
    }

    private void scalar(ScalarNode scalar, Node at, PropertyType type, Place place) {
        boolean structure = type instanceof ObjectType || type instanceof MapType || type instanceof ListType;
        if (!structure) {
            ScalarValidator.validate(at, place, scalar, type, outcome);
            return;
        }
        boolean json =
                !(type instanceof ListType) && scalar.text().stripLeading().startsWith("{");
        if (json || PACKAGED.contains(place.lastName()) || scalar.text().isEmpty() || Placeholder.isIn(scalar.text())) {
            outcome.open();
        } else {
            outcome.add(new WrongType(at, place.owner(), "a single value", type, true));
        }
    }

    /** The template whose functions are followed; empty where there are none. */
    Optional<Template> template() {
        return functions ? Optional.of(template) : Optional.empty();
    }
}
