package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns a file's bytes into text: by its byte order mark, else as UTF-8, the only encoding that all AWS tools read. */
public final class TextDecoder {

    private static final char REPLACEMENT = '\ufffd';

    /**
     * @param source the text; where {@code readable} is false a guess, of too large files only the beginning
     * @param readable whether {@code source} is worth parsing
     * @param problems at most one
     */
    public record Decoded(SourceFile source, boolean readable, List<SyntaxProblem> problems) {}

    private static final int BEGINNING = 1 << 16;

    private TextDecoder() {}

    /**
     * @param path the file's path for messages, with forward slashes
     * @param bytes the whole file
     */
    public static Decoded decode(String path, byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            return tooLarge(path, bytes);
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent() && mark.get() != ByteOrderMark.UTF_8) {
            return marked(path, bytes, mark.get());
        }
        int skip = mark.map(ByteOrderMark::length).orElse(0);
        String text = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
        // decoding puts a replacement for what is no UTF-8, which is quicker than asking it to stop there
        if (text.indexOf(REPLACEMENT) < 0 && text.indexOf('\0') < 0) {
            return new Decoded(new SourceFile(path, text), true, List.of());
        }
        return new EncodingDiagnosis(path, bytes, skip, text).explain();
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

    private static Decoded tooLarge(String path, byte[] bytes) {
        // the beginning is enough to tell what kind of file this is
        SourceFile source = new SourceFile(path, new String(bytes, 0, BEGINNING, StandardCharsets.ISO_8859_1));
        String message = String.format(
                Locale.ROOT,
                "file has %.1f MB; files above %d MB are not linted, and CloudFormation takes templates up to 1 MB",
                bytes.length / 1e6,
                Limits.BYTES >> 20);
        return new Decoded(
                source, false, List.of(new SyntaxProblem(Kind.FILE_TOO_LARGE, source.location(0, 0), message)));
    }
}
