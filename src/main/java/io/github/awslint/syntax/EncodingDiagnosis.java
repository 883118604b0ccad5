package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says what a file's bytes are that are not clean UTF-8 text. */
final class EncodingDiagnosis {

    /** As much of a file as tells what it is. */
    private static final int SAMPLE = 4096;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final String path;
    private final byte[] bytes;
    private final int skip;
    private final String text;

    /**
     * @param skip the length of a byte order mark
     * @param text the bytes behind it as UTF-8, with replacements for what is none
     */
    EncodingDiagnosis(String path, byte[] bytes, int skip, String text) {
        this.path = path;
        this.bytes = bytes;
        this.skip = skip;
        this.text = text;
    }

    TextDecoder.Decoded explain() {
        Charset wide = wideCharset();
        if (wide != null) {
            return unreadable(
                    new String(bytes, wide),
                    0,
                    0,
                    "file looks like " + wide.name() + "; save it as UTF-8, which is what AWS reads");
        }
        int malformed = firstMalformed();
        if (isBinary()) {
            int zero = text.indexOf('\0');
            int at = zero >= 0 ? zero : characters(malformed);
            return unreadable(text, at, at + 1, "file is binary, not text; exclude it from linting, or restore it");
        }
        if (malformed < 0) {
            int zero = text.indexOf('\0');
            return zero < 0
                    // the replacement character itself, which some earlier conversion left in the file
                    ? new TextDecoder.Decoded(new SourceFile(path, text), true, List.of())
                    : unreadable(text, zero, zero + 1, "file holds a zero byte here; remove it");
        }
        return notUtf8(malformed);
    }

    private TextDecoder.Decoded notUtf8(int malformed) {
        String shown = String.format("byte 0x%02X", bytes[malformed] & 0xff);
        if (mostlyUtf8()) {
            int at = characters(malformed);
            return unreadable(
                    text, at, at + 1, shown + " is no UTF-8, though the rest of the file is; retype the character");
        }
        boolean windows = new String(bytes, StandardCharsets.ISO_8859_1).chars().anyMatch(c -> c >= 0x80 && c < 0xa0);
        Charset guess = windows ? WINDOWS_1252 : StandardCharsets.ISO_8859_1;
        return unreadable(
                new String(bytes, skip, bytes.length - skip, guess),
                malformed - skip,
                malformed - skip + 1,
                shown + " is no UTF-8; the file looks like " + guess.name() + ", save it as UTF-8");
    }

    /** Whether more characters beyond ASCII are well encoded than not. */
    private boolean mostlyUtf8() {
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long good = text.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
        return good > broken;
    }

    private boolean isBinary() {
        int length = Math.min(text.length(), SAMPLE);
        long controls =
                text.chars().limit(length).filter(EncodingDiagnosis::isControl).count();
        long broken = text.chars().limit(length).filter(c -> c == '\ufffd').count();
        return controls > 0 && controls * 20 >= length || broken * 2 > length;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    /** UTF-16 or UTF-32 without a mark, which the places of their zero bytes give away; else null. */
    private Charset wideCharset() {
        int[] zeros = new int[4];
        int length = Math.min(bytes.length, SAMPLE) & ~3;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 4]++;
            }
        }
        int most = length / 4 * 3 / 5;
        int few = length / 4 / 20;
        if (length < 8) {
            return null;
        }
        if (zeros[0] <= few && zeros[1] > most && zeros[2] > most && zeros[3] > most) {
            return ByteOrderMark.UTF_32LE.charset();
        }
        if (zeros[3] <= few && zeros[0] > most && zeros[1] > most && zeros[2] > most) {
            return ByteOrderMark.UTF_32BE.charset();
        }
        if (zeros[0] <= few && zeros[2] <= few && zeros[1] > most && zeros[3] > most) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[1] <= few && zeros[3] <= few && zeros[0] > most && zeros[2] > most
                ? StandardCharsets.UTF_16BE
                : null;
    }

    /** The offset of the first byte that is no UTF-8, or -1. */
    private int firstMalformed() {
        ByteBuffer input = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean failed =
                decoder.decode(input, CharBuffer.allocate(bytes.length), true).isError();
        return failed ? input.position() : -1;
    }

    /** How many UTF-16 units the text has before a byte. */
    private int characters(int offset) {
        return new String(bytes, skip, Math.max(0, offset - skip), StandardCharsets.UTF_8).length();
    }

    private TextDecoder.Decoded unreadable(String shown, int start, int end, String message) {
        SourceFile source = new SourceFile(path, shown);
        Location where = source.location(start, Math.max(start, Math.min(end, shown.length())));
        return new TextDecoder.Decoded(source, false, List.of(new SyntaxProblem(Kind.FILE_ENCODING, where, message)));
    }
}
