package io.github.awslint.sam;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which resource types SAM's connectors connect, and with which permissions: data in {@code connectors.txt}. */
public final class ConnectorProfiles {

    /** SAM's types stand for those that they become. */
    private static final Map<String, String> BECOME = Map.of(
            "AWS::Serverless::Function", "AWS::Lambda::Function",
            "AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine",
            "AWS::Serverless::Api", "AWS::ApiGateway::RestApi",
            "AWS::Serverless::HttpApi", "AWS::ApiGatewayV2::Api",
            "AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table",
            "AWS::Serverless::GraphQLApi", "AWS::AppSync::GraphQLApi");

    private ConnectorProfiles() {}

    /** Read when the first connector is met. */
    private static final class Table {
        private static final Map<String, List<String>> LINES = WordLists.read("connectors.txt");
    }

    /** The permissions from one type to another; none where they cannot be connected. */
    public static Set<String> permissions(String source, String destination) {
        return line(source, destination).stream()
                .flatMap(words -> Arrays.stream(words.split("\\+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The combinations of permissions that exist, where not all do. */
    public static Set<Set<String>> combinations(String source, String destination) {
        List<String> line = line(source, destination);
        boolean bound = line.stream().anyMatch(words -> words.contains("+"));
        return bound
                ? line.stream()
                        .map(words -> new TreeSet<>(List.of(words.split("\\+"))))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static List<String> line(String source, String destination) {
        String from = BECOME.getOrDefault(source, source);
        String to = BECOME.getOrDefault(destination, destination);
        return Table.LINES.getOrDefault(from + " " + to, List.of());
    }
}
