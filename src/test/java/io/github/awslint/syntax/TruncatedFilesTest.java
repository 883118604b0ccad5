package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that was cut off anywhere has a tree or a problem, and the problem's place lies in the file. */
class TruncatedFilesTest {

    private static final String YAML = """
            %YAML 1.1
            ---
            # 漢字 😀
            AWSTemplateFormatVersion: '2010-09-09'
            Description: >-
              Folded "text" with: colon
                and more
            Resources: &all
              "Order\\u0073 😀": !Sub
                - "${A} \\
                  b\\n"
                - {A: [1, !Ref B, 'it''s'], C: *x}
              ? complex
              : - |2+
                    literal

                - plain text
                  goes on # note
              <<: [*all]
            ...
            """;

    private static final String JSON =
            "{\"a\": [1, -2.5e+3, true, false, null, {\"b\\u00e9\\\"\": \"😀\"}],\r\n\t\"c\": {}, \"d\": []}";

    private static final String TOML = """
            # note
            version = 0.1
            [default.deploy."quoted 😀"]
            a = "x\\u00e9\\n"
            b = 'y'
            c = \"""
            one \\
              two\"""
            d = '''
            z'''
            e = [1, 0xff, 1e5, true, 1979-05-27 07:32:00Z, [{f.g = 1}]]
            [[h]]
            i.j = inf
            """;

    @Test
    void yaml() {
        checkEveryCut("template.yaml", YAML);
        checkEveryCut("template.yaml", YAML.replace("\n", "\r\n"));
    }

    @Test
    void json() {
        checkEveryCut("template.json", JSON);
        checkEveryCut("template.template", JSON);
    }

    @Test
    void toml() {
        checkEveryCut("samconfig.toml", TOML);
    }

    private static void checkEveryCut(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            TextDecoder.Decoded decoded = TextDecoder.decode(name, Arrays.copyOf(bytes, length));
            assertThat(decoded.readable() || !decoded.problems().isEmpty()).isTrue();
            if (decoded.readable()) {
                check(decoded.source());
            } else {
                TreeInvariants.check(new Document(decoded.source(), java.util.Optional.empty(), decoded.problems()));
            }
        }
    }

    private static void check(SourceFile source) {
        Document document =
                source.name().endsWith(".toml") ? DocumentReader.readToml(source) : DocumentReader.read(source);
        TreeInvariants.check(document);
        List<SyntaxProblem> problems = document.problems();
        if (document.root().isEmpty()) {
            assertThat(problems).as(source.text()).hasSize(1);
            assertThat(problems.get(0).message()).doesNotStartWith("not valid");
        }
    }
}
