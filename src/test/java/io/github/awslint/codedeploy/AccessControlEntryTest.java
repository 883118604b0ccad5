package io.github.awslint.codedeploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessControlEntryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u:orders:rwx",
                "user:orders:r--",
                "g:staff:7",
                "orders:rw",
                "d:u:orders:rwx",
                "default:group:staff:r-x",
                "d::7",
                "d:g::5",
                "d:o::4",
                "d:orders:4",
                "m::rx",
                "mask:rx",
                "d:m::rwx"
            })
    void entriesThatTheAgentTakesHaveNoProblem(String entry) {
        assertThat(AccessControlEntry.problem(entry)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "orders",
                "a:b:c:d:e",
                "x:u:orders:rwx",
                "d:d:orders:rwx",
                "x:orders:rwx",
                "u::rw",
                "::7",
                "g::rx",
                "o::r",
                "other:r",
                "m:orders:rx",
                "o:orders:r",
                "u:orders:rwz",
                "u:orders:8"
            })
    void entriesThatTheAgentRefusesHaveOne(String entry) {
        assertThat(AccessControlEntry.problem(entry)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"u:orders:rwx", "group:staff:7", "d:u::7", "default:g:staff:r", "m::rx", "d:o::4", "other::r"})
    void newerAgentsTakeEntriesWithAType(String entry) {
        assertThat(AccessControlEntry.hasExplicitType(entry)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"orders:rw", "mask:rx", "d::7", "d:orders:4", "u::rw", "m:orders:r", "u:orders:8", "u:orders:rwz"
            })
    void newerAgentsRefuseEntriesWithoutOne(String entry) {
        assertThat(AccessControlEntry.hasExplicitType(entry)).isFalse();
    }
}
