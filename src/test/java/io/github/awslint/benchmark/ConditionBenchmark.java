package io.github.awslint.benchmark;

import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lints templates that a linter which enumerates the values of conditions would never finish. Run it with
 * {@code mvn -Pbenchmark test-compile exec:java -Dexec.mainClass=io.github.awslint.benchmark.ConditionBenchmark}.
 */
public final class ConditionBenchmark {

    private static final int CONDITIONS = 200;
    private static final int LEVELS = 60;
    private static final int RESOURCES = 500;

    private ConditionBenchmark() {}

    /** Prints how long each template takes: first, and once the code is warm. */
    public static void main(String[] arguments) {
        Linter linter = new Linter(AllRules.catalog());
        templates().forEach((name, template) -> {
            MemoryTree tree = new MemoryTree(Map.of("template.yaml", template.getBytes(StandardCharsets.UTF_8)));
            long cold = time(linter, tree);
            for (int round = 0; round < 3; round++) {
                time(linter, tree);
            }
            System.out.printf("%-55s first %6d ms, then %6d ms%n", name, cold, time(linter, tree));
        });
    }

    private static long time(Linter linter, MemoryTree tree) {
        long start = System.nanoTime();
        linter.lint(tree, LintOptions.DEFAULT);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Map<String, String> templates() {
        Map<String, String> templates = new LinkedHashMap<>();
        templates.put(CONDITIONS + " independent conditions in one list", independentConditions());
        templates.put(LEVELS + " levels of nested Fn::If", nestedChoices());
        templates.put(RESOURCES + " resources, each under a condition of its own", conditionalResources());
        return templates;
    }

    private static void declare(StringBuilder yaml, int count) {
        yaml.append("Parameters:\n");
        for (int i = 0; i < Math.min(count, CONDITIONS); i++) {
            yaml.append("  P" + i + ": {Type: String}\n");
        }
        yaml.append("Conditions:\n");
        for (int i = 0; i < count; i++) {
            yaml.append("  C" + i + ": !Equals [!Ref P" + i % CONDITIONS + ", v" + i + "]\n");
        }
    }

    private static String independentConditions() {
        StringBuilder yaml = new StringBuilder();
        declare(yaml, CONDITIONS);
        yaml.append("Resources:\n");
        for (int i = 0; i < CONDITIONS; i++) {
            yaml.append("  T" + i + ": {Type: 'AWS::SNS::Topic', Condition: C" + i + "}\n");
        }
        yaml.append(
                "  Policy:\n    Type: AWS::SQS::QueuePolicy\n    Properties:\n      PolicyDocument: {}\n      Queues:\n");
        for (int i = 0; i < CONDITIONS; i++) {
            yaml.append("        - !If [C" + i + ", !Ref T" + i + ", !Ref T" + (i + 1) % CONDITIONS + "]\n");
        }
        return yaml.toString();
    }

    private static String nestedChoices() {
        StringBuilder yaml = new StringBuilder();
        declare(yaml, LEVELS);
        yaml.append("Resources:\n");
        for (int i = 0; i < LEVELS; i++) {
            yaml.append("  T" + i + ": {Type: 'AWS::SNS::Topic', Condition: C" + i + "}\n");
        }
        yaml.append("  Queue:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: ");
        for (int i = 0; i < LEVELS; i++) {
            yaml.append("{'Fn::If': [C" + i + ", {Ref: T" + (i + 1) % LEVELS + "}, ");
        }
        yaml.append("none" + "]}".repeat(LEVELS) + "\n");
        return yaml.toString();
    }

    private static String conditionalResources() {
        StringBuilder yaml = new StringBuilder();
        declare(yaml, RESOURCES);
        yaml.append("Resources:\n");
        for (int i = 0; i < RESOURCES; i++) {
            yaml.append("  Q" + i + ":\n    Type: AWS::SQS::Queue\n    Condition: C" + i + "\n    Properties:\n"
                    + "      QueueName: !Sub '${Q" + (i + 1) % RESOURCES + "}-${Q" + (i + 7) % RESOURCES + "}'\n");
        }
        return yaml.toString();
    }
}
