package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UndecodableFilesTest {

    private static final String TEXT = "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n";

    private static SyntaxProblem problem(byte[] bytes) {
        TextDecoder.Decoded decoded = TextDecoder.decode("a.yaml", bytes);
        assertThat(decoded.problems()).hasSize(1);
        TreeInvariants.check(new Document(decoded.source(), Optional.empty(), decoded.problems()));
        return decoded.problems().get(0);
    }

    private static void unreadable(byte[] bytes, String messagePart) {
        assertThat(problem(bytes).kind()).isEqualTo(Kind.FILE_ENCODING);
        assertThat(problem(bytes).message()).contains(messagePart);
        assertThat(TextDecoder.decode("a.yaml", bytes).readable()).isFalse();
    }

    private static byte[] marked(int... start) {
        byte[] bytes = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            bytes[i] = (byte) start[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void wideEncodingsWithAMarkAreReadAndReported() {
        byte[] little = joined(marked(0xff, 0xfe), TEXT.getBytes(StandardCharsets.UTF_16LE));
        assertThat(problem(little).message()).contains("UTF-16LE");
        assertThat(TextDecoder.decode("a.yaml", little).source().text()).isEqualTo(TEXT);
        byte[] big = joined(marked(0, 0, 0xfe, 0xff), TEXT.getBytes(Charset.forName("UTF-32BE")));
        assertThat(problem(big).message()).contains("UTF-32BE");
        assertThat(TextDecoder.decode("a.yaml", big).readable()).isTrue();
    }

    @Test
    void wideEncodingsWithoutAMarkAreRecognized() {
        for (String name : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            unreadable(TEXT.getBytes(Charset.forName(name)), "looks like " + name);
            unreadable((TEXT + "# 漢字 é\n").getBytes(Charset.forName(name)), "looks like " + name);
        }
    }

    @Test
    void oneByteEncodingsAreNamed() {
        byte[] latin = "Description: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        unreadable(latin, "byte 0xE9 is no UTF-8; the file looks like ISO-8859-1");
        assertThat(problem(latin).location().start()).isEqualTo(new Position(1, 17));
        assertThat(problem(latin).location().text()).isEqualTo("\u00e9");
        byte[] windows = "Description: \u201cbest\u201d\n".getBytes(Charset.forName("windows-1252"));
        unreadable(windows, "looks like windows-1252");
    }

    @Test
    void aSingleBrokenByteInUtf8IsFoundDeepInside() {
        byte[] good = "Description: \u00e9t\u00e9 漢字\n".repeat(2000).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = joined(joined(good, marked('a', ':', ' ', 0xc3, 0xa9, 0xe9, '\n')), good);
        unreadable(bytes, "byte 0xE9 is no UTF-8, though the rest of the file is");
        assertThat(problem(bytes).location().start()).isEqualTo(new Position(2001, 5));
    }

    @Test
    void textThatWasCutInTheMiddleOfACharacterIsFoundAtItsEnd() {
        byte[] bytes = "a: \u00e9\u00e9\u00e9".getBytes(StandardCharsets.UTF_8);
        unreadable(Arrays.copyOf(bytes, bytes.length - 1), "is no UTF-8");
    }

    @Test
    void binaryFilesAreCalledBinary() {
        unreadable(marked(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R'), "binary");
        unreadable(marked(0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0), "binary");
        unreadable(new byte[1], "binary");
        unreadable(new byte[5000], "binary");
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[2000];
            new Random(seed).nextBytes(bytes);
            unreadable(bytes, "binary");
        }
    }

    @Test
    void randomBytesOfAnyLengthGiveAProblemWithAPlace() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            TextDecoder.Decoded decoded = TextDecoder.decode("a.yaml", bytes);
            Document document = decoded.readable()
                    ? DocumentReader.read(decoded.source())
                    : new Document(decoded.source(), Optional.empty(), decoded.problems());
            TreeInvariants.check(document);
            assertThat(document.root().isPresent() || !document.problems().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void aLoneZeroByteInTextIsFound() {
        byte[] bytes = (TEXT + "a: b\0c\n").repeat(3).getBytes(StandardCharsets.UTF_8);
        unreadable(bytes, "zero byte");
        assertThat(problem(bytes).location().start()).isEqualTo(new Position(4, 5));
    }

    @Test
    void aReplacementCharacterInTheFileIsText() {
        TextDecoder.Decoded decoded = TextDecoder.decode("a.yaml", "a: \ufffd\n".getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.readable()).isTrue();
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void filesBeyondTheLimitAreNotRead() {
        byte[] bytes = new byte[10_000_000];
        Arrays.fill(bytes, (byte) 'x');
        assertThat(problem(bytes).kind()).isEqualTo(Kind.FILE_TOO_LARGE);
        assertThat(TextDecoder.decode("a.yaml", bytes).readable()).isFalse();
    }

    @Test
    void emptyBlankAndCommentedFilesHoldNothing() {
        for (String text : new String[] {"", " \n\n", "\r\n", "# note\n", "---\n", "--- # note\n...\n"}) {
            Document yaml = DocumentReader.read(new SourceFile("a.yaml", text));
            assertThat(yaml.root()).as(text).isEmpty();
            assertThat(yaml.problems()).extracting(SyntaxProblem::kind).containsExactly(Kind.FILE_EMPTY);
        }
        Document toml = DocumentReader.readToml(new SourceFile("a.toml", "# note\n"));
        assertThat(toml.problems()).extracting(SyntaxProblem::kind).containsExactly(Kind.FILE_EMPTY);
    }
}
