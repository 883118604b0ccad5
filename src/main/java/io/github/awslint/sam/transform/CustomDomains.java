package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.GeneratedResource.Suffix;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;

/** {@code Domain}: the domain name, what maps it to the API, and its records in Route 53. */
final class CustomDomains {

    private final Output output;

    CustomDomains(Output output) {
        this.output = output;
    }

    /** The domain of a REST API. */
    void rest(Serverless api, String stage) {
        if (!api.properties().has("Domain")) {
            return;
        }
        boolean isPrivate = api.properties().is("PRIVATE", "Domain", "EndpointConfiguration");
        String suffix = isPrivate ? "V2" : "";
        Optional<String> domain = domain(
                api, "DomainName" + suffix, "ApiGatewayDomainName" + suffix, "AWS::ApiGateway::DomainName" + suffix);
        mappings(api, stage, "BasePathMapping", "AWS::ApiGateway::BasePathMapping" + suffix, domain);
        api.properties()
                .get("Domain", "AccessAssociation")
                .filter(unused -> isPrivate)
                .ifPresent(association -> {
                    GeneratedResource access = hashed(
                            api,
                            "DomainNameAccessAssociation",
                            association,
                            "AWS::ApiGateway::DomainNameAccessAssociation");
                    output.add(domain.map(access::needing).orElse(access));
                });
    }

    /** The domain of an HTTP or WebSocket API. */
    void version2(Serverless api, String stage) {
        if (api.properties().has("Domain")) {
            Optional<String> domain =
                    domain(api, "DomainName", "ApiGatewayDomainNameV2", "AWS::ApiGatewayV2::DomainName");
            mappings(api, stage, "ApiMapping", "AWS::ApiGatewayV2::ApiMapping", domain);
        }
    }

    /** The domain name, which templates name by a property of the API, with its records; gives its id. */
    private Optional<String> domain(Serverless api, String property, String prefix, String type) {
        Properties properties = api.properties();
        Optional<String> domain = properties.get("Domain", "DomainName").map(name -> {
            GeneratedResource resource = hashed(api, prefix, name, type)
                    .using(properties.get("Domain", "CertificateArn"))
                    .using(properties.get("Domain", "MutualTlsAuthentication"));
            output.add(resource, api, property);
            return resource.logicalId();
        });
        properties
                .get("Domain", "Route53", "HostedZoneId")
                .or(() -> properties.get("Domain", "Route53", "HostedZoneName"))
                .ifPresent(zone -> {
                    // domains of one zone share their records, unless told otherwise
                    String owner =
                            properties.isTrue("Domain", "Route53", "SeparateRecordSetGroup") ? domain.orElse("") : "";
                    GeneratedResource records = records(api, zone, owner).using(properties.get("Domain", "Route53"));
                    output.add(domain.map(records::needing).orElse(records));
                });
        return domain;
    }

    private static GeneratedResource hashed(Serverless api, String prefix, Node content, String type) {
        return GeneratedResource.of(prefix + hash(api, content), type, content)
                .suffixed(Suffix.HASH)
                .when(api.condition())
                .using(Optional.of(content));
    }

    private static GeneratedResource records(Serverless api, Node zone, String owner) {
        String hash = owner.isEmpty() ? hash(api, zone) : ContentHash.of(hash(api, zone) + owner);
        return GeneratedResource.of("RecordSetGroup" + hash, "AWS::Route53::RecordSetGroup", zone)
                .suffixed(Suffix.HASH)
                .when(api.condition());
    }

    private static String hash(Serverless api, Node content) {
        return Properties.text(api.properties().template(), content)
                .map(ContentHash::of)
                .orElseGet(() -> ContentHash.of(content));
    }

    private void mappings(Serverless api, String stage, String suffix, String type, Optional<String> domain) {
        Optional<Node> paths = api.properties().get("Domain", "BasePath");
        List<Node> each = paths.map(node -> node instanceof ListNode list ? list.items() : List.of(node))
                .orElse(List.of());
        if (each.isEmpty()) {
            mapping(api.make(suffix, type, api.cause("Domain")), api, stage, domain);
        }
        for (Node path : each) {
            String name = Properties.text(api.properties().template(), path)
                    .orElse("")
                    .replaceAll("[^0-9A-Za-z]", "");
            mapping(api.make(name + suffix, type, path), api, stage, domain);
        }
    }

    private void mapping(GeneratedResource mapping, Serverless api, String stage, Optional<String> domain) {
        GeneratedResource complete = mapping.needing(api.logicalId()).needing(stage);
        output.add(domain.map(complete::needing).orElse(complete));
    }
}
