package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Turns a file's bytes into text: by its byte order mark, else as UTF-8, the only encoding that all AWS tools read. */
public final class TextDecoder {

    /**
     * @param source the text; empty text where the bytes are none
     * @param readable whether {@code source} is worth parsing
     * @param problems at most one
     */
    public record Decoded(SourceFile source, boolean readable, List<SyntaxProblem> problems) {}

    private TextDecoder() {}

    /**
     * @param path the file's path for messages, with forward slashes
     * @param bytes the whole file
     */
    public static Decoded decode(String path, byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            // the beginning is enough to tell what kind of file this is
            String beginning = new String(bytes, 0, 1 << 16, StandardCharsets.ISO_8859_1);
            return unreadable(
                    new SourceFile(path, beginning),
                    Kind.FILE_TOO_LARGE,
                    String.format(
                            "file has %.1f MB; files above %d MB are not linted, and CloudFormation takes templates up to 1 MB",
                            bytes.length / 1e6, Limits.BYTES >> 20));
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent() && mark.get() != ByteOrderMark.UTF_8) {
            return marked(path, bytes, mark.get());
        }
        int skip = mark.map(ByteOrderMark::length).orElse(0);
        ByteBuffer input = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer output = CharBuffer.allocate(bytes.length - skip);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, output, true);
        int zero = indexOfZero(bytes);
        if (zero >= 0) {
            return withZeroBytes(path, bytes, zero);
        }
        if (result.isError()) {
            return notUtf8(path, bytes, input.position());
        }
        return new Decoded(new SourceFile(path, output.flip().toString()), true, List.of());
    }

    private static Decoded marked(String path, byte[] bytes, ByteOrderMark mark) {
        String text = new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
        SourceFile source = new SourceFile(path, text);
        return new Decoded(
                source,
                true,
                List.of(new SyntaxProblem(
                        Kind.FILE_ENCODING,
                        source.location(0, 0),
                        "file is encoded in " + mark.charset().name()
                                + "; save it as UTF-8, which is what AWS reads")));
    }

    /** UTF-16 without a mark has a zero in every other byte of Latin text; other files with zeros are no text. */
    private static Decoded withZeroBytes(String path, byte[] bytes, int zero) {
        int odd = 0;
        int even = 0;
        int length = Math.min(bytes.length, 4096);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        Charset charset = odd > length / 4 && even == 0
                ? StandardCharsets.UTF_16LE
                : even > length / 4 && odd == 0 ? StandardCharsets.UTF_16BE : null;
        if (charset != null) {
            return unreadable(
                    new SourceFile(path, new String(bytes, charset)),
                    Kind.FILE_ENCODING,
                    "file looks like " + charset.name() + "; save it as UTF-8, which is what AWS reads");
        }
        return unreadableAt(
                path, bytes, zero, "file holds a zero byte here, so it is binary or damaged; it was not linted");
    }

    private static Decoded notUtf8(String path, byte[] bytes, int at) {
        return unreadableAt(
                path,
                bytes,
                at,
                String.format(
                        "byte 0x%02X is no UTF-8; the file looks like ISO-8859-1 or Windows-1252, save it as UTF-8",
                        bytes[at] & 0xff));
    }

    private static Decoded unreadableAt(String path, byte[] bytes, int at, String message) {
        // every byte is one character in Latin-1, so that byte offsets are positions
        SourceFile source = new SourceFile(path, new String(bytes, StandardCharsets.ISO_8859_1));
        return new Decoded(
                source, false, List.of(new SyntaxProblem(Kind.FILE_ENCODING, source.location(at, at + 1), message)));
    }

    private static Decoded unreadable(SourceFile source, Kind kind, String message) {
        return new Decoded(source, false, List.of(new SyntaxProblem(kind, source.location(0, 0), message)));
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
