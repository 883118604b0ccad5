package io.github.awslint.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.spring.PlaceholderText.Lookup;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpringConfigurationTest {

    private final List<SourceFile> packed = new ArrayList<>();
    private final List<SourceFile> beside = new ArrayList<>();

    private SpringConfigurationTest file(String name, String text) {
        packed.add(new SourceFile(name, text));
        return this;
    }

    private Optional<String> port(String... profiles) {
        SpringConfiguration configuration = SpringConfiguration.read(packed, beside);
        Set<String> active = configuration.profiles(
                profiles.length == 0 ? Optional.empty() : Optional.of(String.join(",", profiles)));
        return configuration.get("server.port", active).map(SpringProperty::text);
    }

    @Test
    void propertiesWinOverYamlBecauseTheyAreReadLast() {
        file("application.yml", "server:\n  port: 5000\n").file("application.properties", "server.port = 9000\n");
        assertThat(port()).contains("9000");
    }

    @Test
    void theFileOfAnActiveProfileWins() {
        file("application.yml", "server.port: 8080\n").file("application-prod.yml", "server: {port: 5000}\n");
        assertThat(port()).contains("8080");
        assertThat(port("prod")).contains("5000");
        assertThat(port("prod", "eu")).contains("5000");
    }

    @Test
    void theFilesThemselvesMayNameTheProfile() {
        file("application.properties", "spring.profiles.active=prod\nserver.port=8080\n")
                .file("application-prod.properties", "server.port=5000\n");
        assertThat(port()).contains("5000");
        assertThat(port("dev")).contains("8080");
    }

    @Test
    void aDocumentOfAYamlFileMayBeForAProfile() {
        file("application.yml", """
                server:
                  port: 8080
                ---
                spring:
                  config:
                    activate:
                      on-profile: prod | staging
                server:
                  port: 5000
                ---
                spring.profiles: "!prod"
                server.port: 9000
                """);
        assertThat(port("staging")).contains("9000");
        assertThat(port("prod")).contains("5000");
        assertThat(port()).contains("9000");
    }

    @Test
    void aDocumentOfAPropertiesFileMayBeForAProfile() {
        file("application.properties", """
                server.port=8080
                #---
                spring.config.activate.on-profile=beanstalk
                server.port=5000
                """);
        assertThat(port()).contains("8080");
        assertThat(port("beanstalk")).contains("5000");
    }

    @Test
    void aGroupBringsItsMembers() {
        file("application.yml", "spring.profiles.group.production: aws, logs\nserver.port: 8080\n")
                .file("application-aws.yml", "server.port: 5000\n");
        assertThat(port("production")).contains("5000");
    }

    @Test
    void aFileBesideTheJarWinsOverAProfileInside() {
        file("application-prod.yml", "server.port: 8080\n");
        beside.add(new SourceFile("application.properties", "server.port=5000"));
        assertThat(port("prod")).contains("5000");
    }

    @Test
    void theWordBeforeAProfileIsDefault() {
        file("application-default.yml", "server.port: 5000\n");
        assertThat(port()).contains("5000");
        assertThat(port("prod")).isEmpty();
    }

    @Test
    void whatCannotBeReadOrIsImportedMayHoldAnything() {
        assertThat(SpringConfiguration.read(List.of(new SourceFile("application.yml", "a: [")), beside)
                        .isWhole())
                .isFalse();
        assertThat(SpringConfiguration.read(
                                List.of(new SourceFile("application.yml", "spring.config.import: configserver:")),
                                beside)
                        .isWhole())
                .isFalse();
        assertThat(SpringConfiguration.read(List.of(new SourceFile("application.yml", "# nothing yet\n")), beside)
                        .isWhole())
                .isTrue();
    }

    @Test
    void aPropertyStandsWhereItIsWritten() {
        packed.add(new SourceFile("application.yml", "a: 1\n---\nserver:\n  port: 5000\n"));
        SpringProperty port = SpringConfiguration.read(packed, beside)
                .get("server.port", Set.of())
                .orElseThrow();
        assertThat(port.location().start().line()).isEqualTo(4);
        assertThat(port.location().text()).isEqualTo("5000");
        packed.set(0, new SourceFile("application.properties", "a=1\n server.port: 8080\n"));
        port = SpringConfiguration.read(packed, beside)
                .get("server.port", Set.of())
                .orElseThrow();
        assertThat(port.location().start().line()).isEqualTo(2);
    }

    @Test
    void placeholdersTakeTheirDefaultOnlyWhereTheNameIsKnownToBeAbsent() {
        Map<String, Lookup> names = Map.of("PORT", Lookup.of("5000"), "OTHER", Lookup.UNKNOWN);
        assertThat(resolve("${PORT:8080}", names)).contains("5000");
        assertThat(resolve("${NONE:8080}", names)).contains("8080");
        assertThat(resolve("${NONE:${PORT}}", names)).contains("5000");
        assertThat(resolve("${OTHER:8080}", names)).isEmpty();
        assertThat(resolve("${NONE}", names)).isEmpty();
        assertThat(resolve("#{1 + 1}", names)).isEmpty();
        assertThat(resolve("@port@", names)).isEmpty();
    }

    private static Optional<String> resolve(String text, Map<String, Lookup> names) {
        return PlaceholderText.resolve(text, name -> names.getOrDefault(name, Lookup.ABSENT));
    }
}
