package io.github.awslint.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionCatalogTest {

    private final OptionCatalog catalog = OptionCatalog.get();

    @Test
    void everyLineOfTheTableIsConsistent() {
        for (String namespace : catalog.namespaces()) {
            catalog.options(namespace).orElseThrow().values().forEach(option -> {
                assertThat(option.namespace())
                        .startsWith("aws:")
                        .isEqualTo(option.namespace().strip());
                assertThat(option.option())
                        .isNotBlank()
                        .isEqualTo(option.option().strip());
                assertThat(option.status())
                        .isIn(
                                "current",
                                "deprecated",
                                "obsolete",
                                "legacy",
                                "retired",
                                "api-only",
                                "doubtful",
                                "undocumented",
                                "internal");
                if (option.type().name().startsWith("ENUM")) {
                    assertThat(option.allowed()).as(option.option()).isNotEmpty();
                }
                if (option.type() == OptionType.PATTERN) {
                    assertThat(option.pattern()).as(option.option()).isPresent();
                }
            });
        }
    }

    @Test
    void aDefaultIsAmongTheAllowedValues() {
        for (String namespace : catalog.namespaces()) {
            catalog.options(namespace).orElseThrow().values().stream()
                    .filter(option -> option.type() == OptionType.ENUM
                            && option.defaultValue().isPresent())
                    .forEach(option -> assertThat(option.allowed())
                            .as(option.option())
                            .contains(option.defaultValue().get()));
        }
    }

    @Test
    void aPartInBracesStandsForAnyName() {
        assertThat(catalog.find(new OptionName("aws:elbv2:listener:8443", "Protocol")))
                .isPresent();
        assertThat(catalog.find(new OptionName("aws:elbv2:listener:default", "Protocol")))
                .isPresent();
        assertThat(catalog.find(new OptionName("aws:elasticbeanstalk:environment:process:api", "Port")))
                .isPresent();
        assertThat(catalog.options("aws:elbv2:listener:")).isEmpty();
        assertThat(catalog.options("aws:elbv2:listener")).isEmpty();
    }

    @Test
    void namespacesOfVariablesTakeAnyName() {
        assertThat(catalog.find(new OptionName("aws:elasticbeanstalk:application:environment", "COLOR")))
                .isPresent();
        assertThat(catalog.find(new OptionName("aws:elasticbeanstalk:customoption", "CacheSize")))
                .isPresent();
        assertThat(catalog.find(new OptionName("aws:autoscaling:asg", "COLOR"))).isEmpty();
    }

    @Test
    void theOptionTellsWhereItBelongs() {
        assertThat(catalog.namespacesOf("LoadBalancerType")).containsExactly("aws:elasticbeanstalk:environment");
        assertThat(catalog.namespacesOf("NoSuchOption")).isEmpty();
    }
}
