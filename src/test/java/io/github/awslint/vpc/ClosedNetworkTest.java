package io.github.awslint.vpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which subnets nothing leads out of. */
class ClosedNetworkTest {

    private static final String CLOSED = """
            Resources:
              Vpc: {Type: AWS::EC2::VPC}
              Net: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
              Link: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Net, RouteTableId: !Ref Table}}
              Orders: {Type: AWS::Lambda::Function, Properties: {VpcConfig: {SubnetIds: [!Ref Net]}}}
            """;

    private static Optional<ClosedNetwork> read(String yaml) {
        Template template = Template.of(DocumentReader.read(new SourceFile("template.yaml", yaml))
                .rootMap()
                .orElseThrow());
        return ClosedNetwork.of(template.resource("Orders").orElseThrow().value("VpcConfig", "SubnetIds"), template);
    }

    @Test
    void aTableWithoutRoutesKeepsEverythingInside() {
        assertThat(read(CLOSED)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, NatGatewayId: nat-1}}",
                "  Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Other, NatGatewayId: nat-1}}",
                "  Vpn: {Type: AWS::EC2::VPNGatewayRoutePropagation, Properties: {RouteTableIds: [!Ref Table]}}",
                "  Maker: {Type: Custom::Routes, Properties: {Table: !Ref Table}}",
                "  Child: {Type: AWS::CloudFormation::Stack, Properties: {Parameters: {Vpc: !Ref Vpc}}}",
                "Outputs: {Vpc: {Value: !Ref Vpc}}",
                "Outputs: {Net: {Value: !Join ['-', [net, !Ref Net]]}}",
                "Transform: AddRoutes",
            })
    void whatMayLeadOutLeavesItOpen(String more) {
        assertThat(read(CLOSED + more + "\n")).isEmpty();
    }

    @Test
    void anEndpointLeadsToItsServiceOnly() {
        ClosedNetwork network = read(CLOSED + """
              Secrets: {Type: AWS::EC2::VPCEndpoint, Properties: {ServiceName: !Sub "com.amazonaws.${AWS::Region}.ssm"}}
            """.indent(0)).orElseThrow();
        assertThat(network.mayReach("ssm")).isTrue();
        assertThat(network.mayReach("sqs")).isFalse();
    }

    @Test
    void anEndpointThatCannotBeReadMayLeadAnywhere() {
        ClosedNetwork network = read(CLOSED + """
              Chosen: {Type: AWS::EC2::VPCEndpoint, Properties: {ServiceName: !Ref Service}}
            """.indent(0)).orElseThrow();
        assertThat(network.mayReach("sqs")).isTrue();
    }
}
