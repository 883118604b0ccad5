package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

class ScalarTypeTest {

    private static final List<String> WORDS = List.of(
            "~ null Null NULL nULL yes Yes YES yEs no No NO on On ON off Off OFF true True TRUE tRUE false False FALSE y n"
                    .split(" "));
    private static final List<String> NUMBERS = List.of(
            ("0 -0 +1 1_000 010 08 0o17 0x1F 0xg -0x1f 0b101 0b102 1:30 -1:30 1:60 190:20:30 12e03 1.5 -1.5e3 1.e+3 .5 . .inf"
                            + " -.Inf .NaN .nan 1.2.3 1_0.5 - + -- 1- 2001-12-14 2001-1-1 2001-12-14T21:59:43.10-05:00 12:30:45.5 1e3"
                            + " 99999999999999999999 0777777777777777777777777 =")
                    .split(" "));

    @Test
    void plainScalarsHaveTheTypeThatSnakeyamlGivesThem() {
        Resolver resolver = new Resolver();
        for (List<String> texts : List.of(WORDS, NUMBERS)) {
            for (String text : texts) {
                Tag tag = resolver.resolve(NodeId.scalar, text, true);
                ScalarType expected = ScalarType.ofTag(tag.getValue().substring(Tag.PREFIX.length()));
                // "=" and "<<" have tags that no reader of AWS gives a meaning to
                assertThat(ScalarType.ofPlain(text))
                        .as(text)
                        .isEqualTo(expected == null ? ScalarType.STRING : expected);
            }
        }
    }

    @Test
    void wholeNumbersHaveTheValueThatSnakeyamlGivesThem() {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        for (String text : NUMBERS) {
            ScalarNode scalar =
                    new ScalarNode(new SourceFile("a", text).location(0, text.length()), text, ScalarNode.Style.PLAIN);
            Object value = yaml.load("[" + text.replace("=", "'='") + "]") instanceof List<?> list ? list.get(0) : null;
            if (value instanceof Integer || value instanceof Long) {
                assertThat(scalar.asInteger()).as(text).hasValue(((Number) value).longValue());
            } else {
                assertThat(scalar.asInteger()).as(text).isEmpty();
            }
        }
    }

    @Test
    void quotedDigitsAreNumbersInTens() {
        ScalarNode scalar =
                new ScalarNode(new SourceFile("a", "'010'").location(0, 5), "010", ScalarNode.Style.SINGLE_QUOTED);
        assertThat(scalar.type()).isEqualTo(ScalarType.STRING);
        assertThat(scalar.asInteger()).hasValue(10);
    }
}
