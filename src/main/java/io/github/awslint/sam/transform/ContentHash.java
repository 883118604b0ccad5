package io.github.awslint.sam.transform;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The ten digits that SAM puts behind logical ids which must change with a content: the start of the content's SHA-1. */
final class ContentHash {

    /** Stands for the digits of a content that SAM hashes in a form of its own, which only the deployment knows. */
    static final String OPEN = "0000000000";

    private static final int LENGTH = OPEN.length();

    /** Copied for each use: to look the algorithm up costs more than to use it. */
    private static final MessageDigest SHA1 = newSha1();

    private ContentHash() {}

    static String of(String content) {
        if (content.isEmpty()) {
            return "";
        }
        byte[] digest = sha1().digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, LENGTH / 2);
    }

    private static MessageDigest sha1() {
        try {
            return (MessageDigest) SHA1.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest newSha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a scalar the text counts, of anything else its most compact JSON with sorted keys. */
    static String of(Node content) {
        return content instanceof ScalarNode scalar ? of(scalar.text()) : of(json(content));
    }

    private static String json(Node node) {
        if (node instanceof MapNode map) {
            return map.entries().stream()
                    .sorted(Comparator.comparing(Entry::name))
                    .map(entry -> quoted(entry.name()) + ":" + json(entry.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node instanceof ListNode list
                ? list.items().stream().map(ContentHash::json).collect(Collectors.joining(",", "[", "]"))
                : quoted(((ScalarNode) node).text());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
