package io.github.awslint.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SamTablesTest {

    @Test
    void policyTemplatesNameTheirParameters() {
        assertThat(PolicyTemplates.names()).hasSizeGreaterThan(75).contains("SQSSendMessagePolicy");
        assertThat(PolicyTemplates.parameters("SQSSendMessagePolicy")).containsExactly("QueueName");
        assertThat(PolicyTemplates.parameters("AMIDescribePolicy")).isEmpty();
    }

    @Test
    void connectorsKnowServerlessTypesByWhatTheyBecome() {
        assertThat(ConnectorProfiles.permissions("AWS::Serverless::Function", "AWS::Serverless::SimpleTable"))
                .containsExactly("Read", "Write");
        assertThat(ConnectorProfiles.permissions("AWS::S3::Bucket", "AWS::DynamoDB::Table"))
                .isEmpty();
    }

    @Test
    void someConnectorsGrantPermissionsOnlyTogether() {
        assertThat(ConnectorProfiles.combinations("AWS::SQS::Queue", "AWS::Lambda::Function"))
                .containsExactly(Set.of("Read", "Write"));
        assertThat(ConnectorProfiles.combinations("AWS::Lambda::Function", "AWS::SQS::Queue"))
                .isEmpty();
    }

    @Test
    void globalsTakeLessThanResources() {
        assertThat(GlobalsGrammar.sections()).contains("Function", "Api", "WebSocketApi");
        assertThat(GlobalsGrammar.properties("Function")).contains("Timeout").doesNotContain("Policies");
        assertThat(GlobalsGrammar.refused("Function")).contains("Policies");
    }
}
