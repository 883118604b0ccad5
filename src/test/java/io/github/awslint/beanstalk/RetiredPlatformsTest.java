package io.github.awslint.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetiredPlatformsTest {

    private static Platform platform(String text) {
        return new Platform(text, new SourceFile("env.yaml", "").location(0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "64bit Amazon Linux 2018.03 v2.11.0 running Java 8",
                "64bit Amazon Linux 2015.03 v2.0.0 running Tomcat 8 Java 8",
                "arn:aws:elasticbeanstalk:us-east-2::platform/Java 8 running on 64bit Amazon Linux/2.11.0",
                "64bit Amazon Linux 2 v3.5.1 running Corretto 17",
                "arn:aws:elasticbeanstalk:us-east-2::platform/Corretto 17 running on 64bit Amazon Linux 2/3.5.1",
                "64bit Debian jessie v2.16.0 running GlassFish 4.1 Java 8 (Preconfigured - Docker)",
                "64bit Amazon Linux 2023 v6.1.0 running Node.js 18"
            })
    void branchesWithoutSupportAreKnown(String text) {
        assertThat(RetiredPlatforms.of(platform(text))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "64bit Amazon Linux 2023 v4.6.5 running Corretto 21",
                "64bit Amazon Linux 2023 v5.1.0 running Tomcat 10 Corretto 17",
                "arn:aws:elasticbeanstalk:us-east-2::platform/Corretto 21 running on 64bit Amazon Linux 2023/4.6.5",
                "64bit Windows Server 2022 v2.15.0 running IIS 10.0"
            })
    void othersAreNotJudged(String text) {
        assertThat(RetiredPlatforms.of(platform(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "64bit Amazon Linux 2023 v4.6.5 running Corretto 21",
                "64bit Amazon Linux 2 v3.5.1 running Corretto 17",
                "arn:aws:elasticbeanstalk:us-east-2::platform/Corretto 21 running on 64bit Amazon Linux 2023/4.6.5"
            })
    void newerSystemsAreTold(String text) {
        assertThat(platform(text).isAmazonLinux2OrLater()).isTrue();
    }
}
