package io.github.awslint.apigateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stage surely caches. */
class StageTest {

    private static Stage read(String cluster, String settings) {
        Template template =
                Template.of(DocumentReader.read(new SourceFile("template.yaml", """
                Resources:
                  Live:
                    Type: AWS::ApiGateway::Stage
                    Properties:
                      CacheClusterEnabled: %s
                      MethodSettings: [%s]
                """.formatted(cluster, settings)))
                        .rootMap()
                        .orElseThrow());
        return Stage.of(template).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | {HttpMethod: '*', ResourcePath: '/*', CachingEnabled: true} | true",
                "true | {HttpMethod: GET, ResourcePath: /~1orders~1one, CachingEnabled: true} | true",
                "true | {HttpMethod: GET, ResourcePath: /orders/one, CachingEnabled: true} | true",
                "true | {HttpMethod: GET, ResourcePath: /~1orders, CachingEnabled: true} | false",
                "true | {HttpMethod: PUT, ResourcePath: '/*', CachingEnabled: true} | false",
                "true | {HttpMethod: '*', ResourcePath: '/*', CachingEnabled: false} | false",
                "true | {HttpMethod: '*', ResourcePath: '/*', CachingEnabled: true}, {HttpMethod: GET, ResourcePath: /~1orders~1one, CachingEnabled: false} | false",
                "true | {HttpMethod: '*', ResourcePath: '/*', CachingEnabled: true}, {HttpMethod: GET, ResourcePath: !Ref Path, CachingEnabled: false} | false",
                "true | {HttpMethod: '*', ResourcePath: '/*', CachingEnabled: true}, {HttpMethod: GET, ResourcePath: /~1orders~1one, CacheTtlInSeconds: 60} | true",
                "false | {HttpMethod: '*', ResourcePath: '/*', CachingEnabled: true} | false",
                "!Ref Cached | {HttpMethod: '*', ResourcePath: '/*', CachingEnabled: true} | false",
            })
    void aMethodIsCachedWhereNoSettingMayExceptIt(String cluster, String settings, boolean cached) {
        assertThat(read(cluster, settings).cachesGet("/orders/one")).isEqualTo(cached);
    }
}
