package io.github.awslint.rules.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.beanstalk.OptionCatalog;
import io.github.awslint.beanstalk.OptionDefinition;
import io.github.awslint.beanstalk.OptionType;
import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every line of the option table is checked for namespace, name and value, in each of the forms in which an option can be set. */
class OptionTableTest {

    private static final List<OptionDefinition> TABLE = OptionCatalog.get().namespaces().stream()
            .flatMap(namespace -> OptionCatalog.get().options(namespace).orElseThrow().values().stream())
            .toList();

    /** Another rule says what is wrong with these values. */
    private static final Set<String> JUDGED_ELSEWHERE =
            Set.of("ELBScheme", "ConfigDocument", "Recurrence", "HttpPath", "SharedLoadBalancer");

    /** Texts of which each pattern of the table takes some and refuses others. */
    private static final List<String> SAMPLES = List.of(
            "/health",
            "256m",
            "ami-0abc1234",
            "tcp,22,22,192.0.2.0/24",
            "HTTP:8080/health",
            "Tue:09:00",
            "200-299",
            "arm64",
            "t3.small,t3.medium",
            "vpc-0abc1234",
            "subnet-0abc1234",
            "d-0123456789",
            "https://sqs.eu-west-1.amazonaws.com/123456789012/jobs",
            "2030-01-31T22:00:00Z",
            "arn:aws:acm:eu-west-1:123456789012:certificate/1111",
            "jobs.example.com",
            "a b %",
            "x".repeat(200));

    /** A way to set an option, each setting on one line of its own. */
    enum Form {
        MAPPING(".ebextensions/a.config", "option_settings:", 1) {
            @Override
            String line(String namespace, String option, String value) {
                return "  shop." + namespace + ": {" + quoted(option) + ": " + quoted(value) + "}";
            }
        },
        LIST(".ebextensions/a.config", "option_settings:", 1) {
            @Override
            String line(String namespace, String option, String value) {
                return "  - {resource_name: shop, namespace: " + quoted(namespace) + ", option_name: " + quoted(option)
                        + ", value: " + quoted(value) + "}";
            }
        },
        MANIFEST("env.yaml", "AWSConfigurationTemplateVersion: 1.1.0.0\nOptionSettings:", 2) {
            @Override
            String line(String namespace, String option, String value) {
                return MAPPING.line(namespace, option, value);
            }
        },
        ENVIRONMENT("template.yaml", template("Environment"), 6) {
            @Override
            String line(String namespace, String option, String value) {
                return "        - {ResourceName: shop, Namespace: " + quoted(namespace) + ", OptionName: "
                        + quoted(option) + ", Value: " + quoted(value) + "}";
            }
        },
        CONFIGURATION_TEMPLATE("template.yaml", template("ConfigurationTemplate"), 6) {
            @Override
            String line(String namespace, String option, String value) {
                return ENVIRONMENT.line(namespace, option, value);
            }
        };

        private final String path;
        private final String head;
        private final int headLines;

        Form(String path, String head, int headLines) {
            this.path = path;
            this.head = head;
            this.headLines = headLines;
        }

        abstract String line(String namespace, String option, String value);

        private static String template(String type) {
            return "Resources:\n  Shop:\n    Type: AWS::ElasticBeanstalk::" + type
                    + "\n    Properties:\n      ApplicationName: shop\n      OptionSettings:";
        }

        private static String quoted(String text) {
            return "\"" + text + "\"";
        }

        /** The findings of a rule, by the definition that they are about. */
        Map<OptionDefinition, Finding> lint(
                List<OptionDefinition> table, Function<OptionDefinition, String> line, String... rules) {
            List<String> lines = new ArrayList<>(List.of(head));
            table.forEach(definition -> lines.add(line.apply(definition)));
            MemoryTree tree =
                    new MemoryTree(Map.of(path, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
            LintOptions options =
                    new LintOptions(DiscoveryOptions.DEFAULT, new RuleSelection(List.of(rules)), Map.of(), 1);
            return new Linter(AllRules.catalog())
                    .lint(tree, options).findings().stream()
                            .collect(Collectors.toMap(
                                    finding -> table.get(finding.start().line() - headLines - 1),
                                    finding -> finding,
                                    (one, other) -> one));
        }
    }

    private static String namespace(OptionDefinition definition) {
        return definition.namespace().replaceAll("\\{listener_port\\}", "8443").replaceAll("\\{\\w+\\}", "api");
    }

    private static String option(OptionDefinition definition) {
        return definition.isAnyName() ? "COLOR" : definition.option();
    }

    private static String good(OptionDefinition definition) {
        return switch (definition.type()) {
            case ENUM, ENUM_EXACT, ENUM_OPEN -> definition.allowed().get(0);
            case BOOLEAN -> "true";
            case INTEGER, NUMBER, DURATION ->
                definition.minimum().or(definition::defaultValue).orElse("1");
            default -> definition.pattern().isPresent() ? sample(definition, true) : "text";
        };
    }

    private static String bad(OptionDefinition definition) {
        return definition.pattern().isPresent() ? sample(definition, false) : "no such value";
    }

    private static String sample(OptionDefinition definition, boolean fits) {
        return SAMPLES.stream()
                .filter(sample ->
                        Stream.of(definition.type() == OptionType.LIST ? sample.split(",") : new String[] {sample})
                                        .allMatch(item -> definition
                                                .pattern()
                                                .orElseThrow()
                                                .matcher(item)
                                                .matches())
                                == fits)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample for " + definition.option()));
    }

    private static boolean hasValues(OptionDefinition definition) {
        boolean free = switch (definition.type()) {
            case STRING, PATH, ARN, JSON, CRON, URL -> true;
            case LIST -> definition.pattern().isEmpty();
            default -> false;
        };
        return !free && !JUDGED_ELSEWHERE.contains(definition.option());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whatTheTableAllowsIsNeverFlagged(Form form) {
        List<OptionDefinition> sure = TABLE.stream()
                .filter(definition -> !definition.status().equals("doubtful"))
                .toList();
        assertThat(form.lint(
                        sure,
                        definition -> form.line(namespace(definition), option(definition), good(definition)),
                        "eb-option-unknown-namespace",
                        "eb-option-unknown",
                        "eb-option-value"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aNamespaceThatTheTableLacksIsFlagged(Form form) {
        assertThat(form.lint(
                        TABLE,
                        definition -> form.line(
                                namespace(definition).replaceFirst("aws:", "aws:x"), option(definition), "text"),
                        "eb-option-unknown-namespace"))
                .containsOnlyKeys(TABLE);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void anOptionThatItsNamespaceLacksIsFlagged(Form form) {
        List<OptionDefinition> closed = TABLE.stream()
                .filter(definition -> !OptionCatalog.get()
                        .options(namespace(definition))
                        .orElseThrow()
                        .containsKey("*"))
                .toList();
        assertThat(closed).hasSizeGreaterThan(180);
        assertThat(form.lint(
                        closed,
                        definition -> form.line(namespace(definition), definition.option() + "x", "text"),
                        "eb-option-unknown"))
                .containsOnlyKeys(closed);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aValueThatTheTableDoesNotAllowIsFlagged(Form form) {
        List<OptionDefinition> judged =
                TABLE.stream().filter(OptionTableTest::hasValues).toList();
        assertThat(judged).hasSizeGreaterThan(150);
        assertThat(form.lint(
                        judged,
                        definition -> form.line(namespace(definition), option(definition), bad(definition)),
                        "eb-option-value"))
                .containsOnlyKeys(judged);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aNumberOutsideOfTheTablesRangeIsFlagged(Form form) {
        List<OptionDefinition> bounded = TABLE.stream()
                .filter(definition -> definition.type() == OptionType.INTEGER || definition.type() == OptionType.NUMBER)
                .filter(definition -> definition.minimum().isPresent())
                .toList();
        assertThat(bounded).hasSizeGreaterThan(60);
        assertThat(form.lint(
                        bounded,
                        definition -> form.line(namespace(definition), option(definition), "-1"),
                        "eb-option-value"))
                .containsOnlyKeys(bounded);
        List<OptionDefinition> limited = bounded.stream()
                .filter(definition -> definition.maximum().isPresent()
                        && definition.maximum().get().length() < 19)
                .toList();
        assertThat(form.lint(
                        limited,
                        definition -> form.line(namespace(definition), option(definition), "99999999999"),
                        "eb-option-value"))
                .containsOnlyKeys(limited);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aPlaceholderIsNeverFlagged(Form form) {
        assertThat(form.lint(
                        TABLE.stream()
                                .filter(definition -> !definition.status().equals("doubtful"))
                                .toList(),
                        definition -> form.line(namespace(definition), option(definition), "${the.build.fills.it}"),
                        "eb-option-unknown-namespace",
                        "eb-option-unknown",
                        "eb-option-value"))
                .isEmpty();
    }
}
