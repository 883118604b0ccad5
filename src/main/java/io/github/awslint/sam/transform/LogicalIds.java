package io.github.awslint.sam.transform;

/** How a name becomes part of a logical id. */
final class LogicalIds {

    private LogicalIds() {}

    /** The name itself, or the hash of one that an id cannot hold. */
    static String part(String name) {
        return isAlphanumeric(name) ? name : ContentHash.of(name);
    }

    static boolean isAlphanumeric(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetterOrDigit(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
