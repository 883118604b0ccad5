package io.github.awslint.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelperCallTest {

    private static List<HelperCall> calls(String sub) {
        String block = sub.replace("\n", "\n            ");
        return Bootstrap.of(Templates.of("""
                Resources:
                  W:
                    Type: AWS::EC2::Instance
                    Properties:
                      UserData:
                        Fn::Base64: !Sub |""" + "\n            " + block + "\n")).calls();
    }

    private static HelperCall call(String script) {
        List<HelperCall> calls = calls(script);
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }

    private static String value(HelperCall call, String option) {
        return call.value(option).map(Word::text).orElse("none");
    }

    @Test
    void optionsAreReadInEveryNotation() {
        HelperCall call =
                call("/opt/aws/bin/cfn-init -v -s ${AWS::StackName} --resource=Web -cfull --region 'eu west'");
        assertThat(call.helper()).isEqualTo(Helper.CFN_INIT);
        assertThat(call.concernsOwnStack()).isTrue();
        assertThat(value(call, "--resource")).isEqualTo("Web");
        assertThat(value(call, "--configsets")).isEqualTo("full");
        assertThat(value(call, "--region")).isEqualTo("eu west");
        assertThat(call.option("--url")).isEmpty();
        assertThat(call.operands()).isEmpty();
    }

    @Test
    void lettersMeanOtherThingsToOtherHelpers() {
        HelperCall signal = call("cfn-signal -s true -r 'no luck' -e 1 \"${Handle}\"");
        assertThat(signal.value("--stack")).isEmpty();
        assertThat(signal.value("--resource")).isEmpty();
        assertThat(value(signal, "--exit-code")).isEqualTo("1");
        assertThat(signal.operands()).hasSize(1);
        assertThat(signal.mayHaveMoreOptions()).isTrue();
    }

    @Test
    void linesContinueInBashCmdAndPowerShell() {
        for (String end : List.of(" \\", " ^", " `")) {
            HelperCall call = call("cfn-init.exe -v" + end + "\n  -s ${AWS::StackId}" + end + "\n  -r Web");
            assertThat(value(call, "--resource")).as(end).isEqualTo("Web");
        }
    }

    @Test
    void aCommandEndsWithItsLineOrAtAnOperator() {
        for (String end : List.of("\n", ";", " && ", " || ", " | ", " > x ", ")")) {
            HelperCall call = call("cfn-init -s a -r Web" + end + "--region b");
            assertThat(value(call, "--region")).as(end).isEqualTo("none");
        }
    }

    @Test
    void aCommandInQuotesEndsWithThem() {
        HelperCall trap = call("trap 'cfn-signal -e 1 --stack ${AWS::StackName} --resource Web' EXIT");
        assertThat(value(trap, "--resource")).isEqualTo("Web");
        HelperCall path = call("\"C:\\Program Files\\cfn-init.exe\" -s a -r \"Web\"");
        assertThat(value(path, "--resource")).isEqualTo("Web");
    }

    @Test
    void substitutionsAreWordsThatOnlyTheShellKnows() {
        HelperCall call = call("cfn-init -s a -r $(cat /x | head -1) --region `curl -s x` -c $SET");
        assertThat(call.value("--resource").orElseThrow().literal()).isEmpty();
        assertThat(call.value("--region").orElseThrow().literal()).isEmpty();
        assertThat(call.value("--configsets").orElseThrow().literal()).isEmpty();
        assertThat(call.operands()).isEmpty();
    }

    @Test
    void mentionsAndCommentsAreNoCalls() {
        assertThat(calls("# cfn-init -s a")).isEmpty();
        assertThat(calls("echo x # then cfn-init -s a")).isEmpty();
        assertThat(calls("cat /var/log/cfn-init.log")).isEmpty();
        assertThat(calls("ln -s /opt/cfn-hup /etc/init.d/cfn-hup")).isEmpty();
        assertThat(calls("my-cfn-init -s a")).isEmpty();
        assertThat(calls("cfn-init")).isEmpty();
    }

    @Test
    void onlyTheTemplatesOwnStackCounts() {
        assertThat(call("cfn-init -s ${AWS::StackName} -r Web").ownResource()).isPresent();
        assertThat(call("cfn-init -s other -r Web").ownResource()).isEmpty();
        assertThat(call("cfn-init -s ${Other} -r Web").ownResource()).isEmpty();
        assertThat(call("cfn-init -s ${AWS::StackName} -r ${Web}").ownResource())
                .isEmpty();
        assertThat(call("cfn-init -r Web").ownResource()).isEmpty();
    }

    @Test
    void wordsKnowTheirPlace() {
        HelperCall call = call("date\ncfn-init -s ${AWS::StackName} \\\n   -r Web");
        assertThat(call.location().text()).isEqualTo("cfn-init");
        assertThat(call.value("--resource").orElseThrow().location().text()).isEqualTo("Web");
        assertThat(call.value("--resource").orElseThrow().location().start().line())
                .isEqualTo(9);
    }

    @Test
    void unclosedQuotesAndSubstitutionsEndWithTheText() {
        for (String open : List.of("'", "\"", "$(", "`", "\\", "$")) {
            assertThat(call("cfn-init -s a -r " + open + "b c").options())
                    .as(open)
                    .isNotEmpty();
        }
    }
}
