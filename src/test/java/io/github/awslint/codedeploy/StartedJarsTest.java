package io.github.awslint.codedeploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.codedeploy.StartedJars.Jar;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartedJarsTest {

    private static List<Jar> in(String script) {
        return StartedJars.in(new SourceFile("start.sh", script));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java -jar /opt/a/b.jar | /opt/a/b.jar",
                "nohup java -Xmx1g -Dx=y -jar \"/opt/a/b.jar\" --p > /dev/null 2>&1 & | /opt/a/b.jar",
                "exec /usr/bin/java -jar b.jar | b.jar",
                "su - app -c 'java -jar /opt/b.jar' | /opt/b.jar",
                "ExecStart=/usr/bin/java -jar /opt/b.jar | /opt/b.jar",
                "JAVA_OPTS= java -jar /opt//x/./b.jar | /opt/x/b.jar",
                "setsid java $JAVA_OPTS -jar /opt/b.jar & | /opt/b.jar",
            })
    void aStartedJarIsFound(String script, String path) {
        assertThat(in(script)).singleElement().satisfies(jar -> {
            assertThat(jar.path()).isEqualTo(path);
            assertThat(jar.started()).isTrue();
        });
    }

    @Test
    void variablesAndTheFolderAreFollowed() {
        assertThat(in("#!/bin/bash\nHOME_DIR=/opt/orders\nexport JAR=\"$HOME_DIR/orders.jar\"\njava -jar ${JAR}\n"))
                .extracting(Jar::path)
                .containsExactly("/opt/orders/orders.jar");
        assertThat(in("cd /opt/orders\njava -jar ./orders.jar"))
                .extracting(Jar::path)
                .containsExactly("/opt/orders/orders.jar");
        assertThat(in("WorkingDirectory=/opt/orders\nExecStart=/usr/bin/java -jar orders.jar"))
                .extracting(Jar::path)
                .containsExactly("/opt/orders/orders.jar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# java -jar /opt/b.jar",
                "java -jar $JAR",
                "JAR=$(ls /opt/*.jar | tail -1)\njava -jar $JAR",
                "JAR=/opt/a.jar\nif x; then JAR=/opt/b.jar; fi\njava -jar $JAR",
                "JAR=/opt/a.jar\nJAR=/opt/b.jar\njava -jar $JAR",
                "java -cp /opt/b.jar com.example.Main",
                "rm -f /opt/b.jar",
                "pkill -f b.jar",
                "java -version",
            })
    void whatIsNotStartedOrNotKnownIsLeftOut(String script) {
        assertThat(in(script)).isEmpty();
    }

    @Test
    void copiesAndLinksNameAJarWithoutStartingIt() {
        assertThat(in("ln -sf /opt/orders-1.jar /opt/orders.jar\ncp a.jar /opt/"))
                .allMatch(jar -> !jar.started())
                .extracting(Jar::path)
                .containsExactly("/opt/orders-1.jar", "a.jar");
    }

    @Test
    void thePlaceIsThatOfTheCommandWithItsContinuations() {
        Jar jar = in("#!/bin/bash\r\n  java \\\r\n  -jar /opt/b.jar\r\n").get(0);

        assertThat(jar.place().start().line()).isEqualTo(2);
        assertThat(jar.place().start().column()).isEqualTo(3);
        assertThat(jar.place().end().line()).isEqualTo(3);
    }
}
