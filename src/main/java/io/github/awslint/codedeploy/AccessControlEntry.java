package io.github.awslint.codedeploy;

import java.util.Optional;
import java.util.Set;

/**
 * An item of {@code acls}: {@code [d:][u|g|m|o:]name:rights}. Agents before 2.0 may do without the type and want other's rights in the
 * mode; later ones insist on the type (https://github.com/aws/aws-codedeploy-agent, ace_info.rb and acl.rs).
 */
public final class AccessControlEntry {

    private static final Set<String> DEFAULT = Set.of("d", "default");
    private static final Set<String> MASK = Set.of("m", "mask");
    private static final Set<String> OTHER = Set.of("o", "other");
    private static final Set<String> NAMED = Set.of("u", "user", "g", "group");

    private AccessControlEntry() {}

    /** Why agents before 2.0 refuse an entry; empty where they take it. */
    public static Optional<String> problem(String entry) {
        String[] parts = entry.split(":", -1);
        if (parts.length < 2 || parts.length > 4) {
            return Optional.of("must have the form [d:][u|g|m|o:]name:rwx");
        }
        int at = parts.length == 4 || parts.length == 3 && DEFAULT.contains(parts[0]) ? 1 : 0;
        if (at == 1 && !DEFAULT.contains(parts[0])) {
            return Optional.of("must start with d: or default: where it has four parts");
        }
        boolean isDefault = at == 1;
        String type = parts.length - at == 3 ? parts[at] : "";
        String name = parts[parts.length - 2];
        if (!type.isEmpty() && !NAMED.contains(type) && !MASK.contains(type) && !OTHER.contains(type)) {
            return Optional.of("has the unknown type \"" + type + "\"; use u, g, m or o");
        }
        boolean mask = MASK.contains(type) || type.isEmpty() && MASK.contains(name);
        boolean named = !name.isEmpty() && !(type.isEmpty() && (MASK.contains(name) || OTHER.contains(name)));
        if ((mask || OTHER.contains(type)) && named) {
            return Optional.of("names somebody, but mask and other have no name");
        }
        if (!isDefault && !mask && !named) {
            return Optional.of("names nobody; the owner's, group's and others' rights belong in mode");
        }
        return parts[parts.length - 1].matches("[0-7]|[rwx-]*")
                ? Optional.empty()
                : Optional.of("has rights \"" + parts[parts.length - 1] + "\"; use r, w, x, - or one octal digit");
    }

    /** Whether agents from 2.0 on take an entry. */
    public static boolean hasExplicitType(String entry) {
        return entry.matches(
                "((d|default):(u|user|g|group):[^:]*|(u|user|g|group):[^:]+|((d|default):)?(m|mask|o|other):):([0-7]|[rwx-]*)");
    }
}
