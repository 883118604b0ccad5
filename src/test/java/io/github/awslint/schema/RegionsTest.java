package io.github.awslint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {

    @Test
    void aRegionLacksWhatOthersOffer() {
        assertThat(Regions.lacks("cn-north-1", "AWS::Cognito::UserPool")).isTrue();
        assertThat(Regions.lacks("eu-west-1", "AWS::Cognito::UserPool")).isFalse();
    }

    @Test
    void nothingIsKnownOfTypesThatNoListHas() {
        assertThat(Regions.lacks("eu-west-1", "AWS::Nowhere::Offered")).isFalse();
        assertThat(Regions.lacks("eu-west-1", "Custom::Thing")).isFalse();
        assertThat(Regions.lacks("eu-west-1", "")).isFalse();
    }

    @Test
    void nothingIsKnownOfRegionsWithoutAList() {
        assertThat(Regions.lacks("eu-nowhere-9", "AWS::Cognito::UserPool")).isFalse();
        assertThat(Regions.lacks("../regions/cn-north-1", "AWS::Cognito::UserPool"))
                .isFalse();
        assertThat(Regions.lacks("", "AWS::Cognito::UserPool")).isFalse();
    }
}
