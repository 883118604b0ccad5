package io.github.awslint.report;

import io.github.awslint.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells whether a finding is the one of an earlier run: made of what stays when lines move. */
final class Fingerprints {

    private static final int LENGTH = 16;
    /** Some messages name another place of the file. */
    private static final Pattern LINE_NUMBER = Pattern.compile("\\b(line|column)s? \\d+");

    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint; the second of two findings that say the same of one place gets a number. */
    String of(Finding finding, String documentPath) {
        String message = LINE_NUMBER.matcher(finding.message()).replaceAll("$1");
        String text = String.join("\n", finding.ruleId(), finding.path(), documentPath, message);
        String hash = HexFormat.of().formatHex(sha256(text), 0, LENGTH);
        int number = seen.merge(hash, 1, Integer::sum);
        return number == 1 ? hash : hash + ":" + number;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
