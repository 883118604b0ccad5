package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.GeneratedResource.Suffix;
import java.util.List;
import java.util.Optional;

/** Types that become hardly more than one resource. */
final class SimpleResources {

    static final List<String> TYPES = List.of(
            "AWS::Serverless::SimpleTable",
            "AWS::Serverless::LayerVersion",
            "AWS::Serverless::Application",
            "AWS::Serverless::CapacityProvider");

    private final Output output;

    SimpleResources(Output output) {
        this.output = output;
    }

    void make(String type, Serverless resource) {
        Optional<io.github.awslint.syntax.MapNode> properties =
                Optional.of(resource.properties().map());
        switch (type) {
            case "AWS::Serverless::SimpleTable" ->
                output.add(resource.make("", "AWS::DynamoDB::Table").using(properties));
            case "AWS::Serverless::Application" ->
                output.add(resource.make("", "AWS::CloudFormation::Stack").using(properties));
            case "AWS::Serverless::LayerVersion" -> layer(resource);
            default -> capacityProvider(resource);
        }
    }

    /** Every content is a layer of its own; the id in the template goes on to stand for the newest. */
    private void layer(Serverless layer) {
        GeneratedResource version = layer.make(ContentHash.OPEN, "AWS::Lambda::LayerVersion")
                .suffixed(Suffix.HASH)
                .using(Optional.of(layer.properties().map()));
        output.add(version);
        output.rename(layer.logicalId(), version.logicalId());
    }

    private void capacityProvider(Serverless provider) {
        GeneratedResource made = provider.make("", "AWS::Lambda::CapacityProvider")
                .using(Optional.of(provider.properties().map()));
        if (!provider.lacks("OperatorRole")) {
            output.add(made);
            return;
        }
        GeneratedResource role = provider.make("OperatorRole", "AWS::IAM::Role");
        output.add(role);
        output.add(made.needing(role.logicalId()));
    }
}
