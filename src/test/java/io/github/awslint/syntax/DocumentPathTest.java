package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentPathTest {

    /** The path of the part between the two signs, which are taken out. */
    private static String path(String marked) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        Document document = DocumentReader.read(new SourceFile("f.yaml", marked.replaceAll("[«»]", "")));
        return DocumentPath.of(document.root().orElseThrow(), new Range(start, end));
    }

    @Test
    void leadsToKeysAndValues() {
        assertThat(path("Resources:\n  Orders:\n    «Type»: AWS::SQS::Queue\n")).isEqualTo("Resources/Orders/Type");
        assertThat(path("Resources:\n  Orders:\n    Type: «AWS::SQS::Queue»\n")).isEqualTo("Resources/Orders/Type");
        assertThat(path("Resources:\n  «Orders:\n    Type: AWS::SQS::Queue»\n")).isEqualTo("Resources/Orders");
    }

    @Test
    void countsItemsFromZero() {
        assertThat(path("a:\n  - b\n  - c: «d»\n")).isEqualTo("a/1/c");
        assertThat(path("{\"a\": [[1, «2»]]}")).isEqualTo("a/0/1");
    }

    @Test
    void entersShortForms() {
        assertThat(path("a: !Ref «b»\n")).isEqualTo("a/Ref");
        assertThat(path("a: !Join [\",\", [«b»]]\n")).isEqualTo("a/Fn::Join/1/0");
    }

    @Test
    void entersBlockScalars() {
        assertThat(path("a:\n  b: |\n    echo «one»\n    two\n")).isEqualTo("a/b");
    }

    @Test
    void staysWithAnAlias() {
        assertThat(path("a: &x {b: 1}\nc: «*x»\n")).isEqualTo("c");
        assertThat(path("a: &x {b: «1»}\nc: *x\n")).isEqualTo("a/b");
    }

    @Test
    void ofTheTopIsEmpty() {
        assertThat(path("«a: 1\nb: 2»\n")).isEmpty();
        assertThat(path("# a «comment»\na: 1\n")).isEmpty();
    }
}
