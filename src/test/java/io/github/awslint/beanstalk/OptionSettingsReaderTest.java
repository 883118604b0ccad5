package io.github.awslint.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionSettingsReaderTest {

    private static OptionSettings read(String section) {
        String text = "option_settings:\n" + section.indent(2);
        return ExtensionsFile.of(DocumentReader.read(new SourceFile(".ebextensions/a.config", text)))
                .orElseThrow()
                .settings();
    }

    private static OptionValue value(String written) {
        return read("aws:autoscaling:asg:\n  MinSize: " + written)
                .settings()
                .get(0)
                .value();
    }

    @Test
    void bothFormsGiveTheSameSettings() {
        OptionSetting map =
                read("aws:autoscaling:asg:\n  MinSize: 2").settings().get(0);
        OptionSetting list = read("- namespace: aws:autoscaling:asg\n  option_name: MinSize\n  value: 2")
                .settings()
                .get(0);
        assertThat(list.name()).isEqualTo(map.name());
        assertThat(list.value().text()).isEqualTo(map.value().text());
        assertThat(map.namespaceAt().text()).isEqualTo("aws:autoscaling:asg");
        assertThat(list.optionAt().text()).isEqualTo("MinSize");
        assertThat(list.value().location().start().line()).isEqualTo(4);
    }

    @Test
    void anItemWithoutNamespaceSetsAnEnvironmentVariable() {
        assertThat(read("- option_name: COLOR\n  value: green").settings())
                .singleElement()
                .extracting(OptionSetting::namespace)
                .isEqualTo("aws:elasticbeanstalk:application:environment");
    }

    @Test
    void theResourceInFrontOfANamespaceIsItsName() {
        OptionSetting setting = read("Night.aws:autoscaling:scheduledaction:\n  MinSize: 2")
                .settings()
                .get(0);
        assertThat(setting.namespace()).isEqualTo("aws:autoscaling:scheduledaction");
        assertThat(setting.resourceName()).contains("Night");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'`{\"Ref\": \"Size\"}`'",
                "\"{{resolve:ssm:/size:1}}\"",
                "${group.size}",
                "\"@group.size@\"",
                "$SIZE",
                "<SIZE>",
                "{Ref: Size}",
                "!Ref Size",
                "{\"Fn::GetOptionSetting\": {OptionName: Size, DefaultValue: 1}}",
                "~",
                ""
            })
    void whatSomethingElseCompletesIsUnknown(String written) {
        assertThat(value(written).kind()).isEqualTo(OptionValue.Kind.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "Off,false", "'\"yes\"',yes", "010,8", "'\"010\"',010", "1.5,1.5", "a b,a b"})
    void aLiteralIsTheTextThatYamlMakesOfIt(String written, String sent) {
        assertThat(value(written).text()).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "- text", "- [list]", "- {value: 1}", "aws:autoscaling:asg: text", "~"})
    void aWrongShapeGivesNoSettings(String section) {
        assertThat(read(section).settings()).isEqualTo(List.of());
    }

    @Test
    void aPlaceholderForANameLeavesTheSettingsIncomplete() {
        assertThat(read("- namespace: ${namespace}\n  option_name: A\n  value: 1")
                        .complete())
                .isFalse();
        assertThat(read("aws:autoscaling:asg:\n  MinSize: 1").complete()).isTrue();
    }
}
