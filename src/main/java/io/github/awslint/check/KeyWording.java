package io.github.awslint.check;

import io.github.awslint.rule.NearestName;
import io.github.awslint.schema.Specification;
import io.github.awslint.validation.Mismatch.DependentProperty;
import io.github.awslint.validation.Mismatch.ExclusiveProperty;
import io.github.awslint.validation.Mismatch.MissingAlternative;
import io.github.awslint.validation.Mismatch.MissingProperty;
import io.github.awslint.validation.Mismatch.UnknownProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Words mismatches about keys. */
final class KeyWording {

    private static final int SHORT_LIST = 5;

    /** The attributes of a resource, which stand beside its properties. */
    private static final Set<String> OF_RESOURCES = Set.of(
            "CreationPolicy",
            "DeletionPolicy",
            "DependsOn",
            "Metadata",
            "Properties",
            "UpdatePolicy",
            "UpdateReplacePolicy");

    private KeyWording() {}

    static String of(MissingProperty missing) {
        return "%s lacks the required property \"%s\"%s"
                .formatted(missing.owner(), missing.name(), missing.when().clause());
    }

    static String of(MissingAlternative missing) {
        List<String> alternatives = new ArrayList<>();
        missing.alternatives().forEach(names -> alternatives.add(joined(names, " and ")));
        return "%s has none of %s%s; add one"
                .formatted(
                        missing.owner(),
                        joined(alternatives, ", "),
                        missing.when().clause());
    }

    static String of(ExclusiveProperty exclusive) {
        return "\"%s\" cannot stand beside %s in %s%s; remove one"
                .formatted(
                        exclusive.name(),
                        joined(exclusive.others(), ", "),
                        exclusive.owner(),
                        exclusive.when().clause());
    }

    static String of(DependentProperty dependent) {
        return "%s has \"%s\", which needs \"%s\" beside it%s; add it"
                .formatted(
                        dependent.owner(),
                        dependent.present(),
                        dependent.name(),
                        dependent.when().clause());
    }

    static String of(UnknownProperty unknown) {
        String hint = hint(unknown);
        return "\"%s\" is no property of %s%s"
                .formatted(unknown.name(), unknown.owner(), hint.isEmpty() ? age() : hint);
    }

    /** New properties come in the letters of the old ones: with a capital first, and without hyphens or dots. */
    private static boolean isWrittenLike(String name, Set<String> known) {
        return kinds(name).stream()
                .allMatch(kind -> known.stream().anyMatch(one -> kinds(one).contains(kind)));
    }

    private static List<String> kinds(String name) {
        List<String> kinds = new ArrayList<>();
        kinds.add(!name.isEmpty() && Character.isUpperCase(name.charAt(0)) ? "capital" : "small");
        name.codePoints().filter(c -> !Character.isLetterOrDigit(c)).forEach(c -> kinds.add(Character.toString(c)));
        return kinds;
    }

    private static String joined(Collection<String> names, String separator) {
        if (names.size() > SHORT_LIST) {
            return String.join(separator, names.stream().limit(SHORT_LIST).toList()) + separator + "...";
        }
        return String.join(separator, names);
    }

    private static String age() {
        return " in our data of " + Specification.bundled().provenance().date();
    }

    /** What an unknown key was meant to be, or what may stand there; empty where nothing is near. */
    static String hint(UnknownProperty unknown) {
        if (unknown.readOnly()) {
            return " that can be set, only read with Fn::GetAtt; remove it";
        }
        if (OF_RESOURCES.contains(unknown.name()) && unknown.owner().contains("::")) {
            return "; it belongs beside Properties, one level higher";
        }
        Set<String> known = unknown.known();
        String near = NearestName.hint(unknown.name(), known);
        if (!near.isEmpty()) {
            return near;
        }
        if (known.size() <= SHORT_LIST) {
            return "; it has " + String.join(", ", known);
        }
        if (!isWrittenLike(unknown.name(), known)) {
            return ", whose names are written otherwise";
        }
        // many types put their own name before a word that all have: QueueName
        List<String> longer =
                known.stream().filter(name -> name.endsWith(unknown.name())).toList();
        return longer.size() == 1 ? ", did you mean \"" + longer.get(0) + "\"" : "";
    }
}
