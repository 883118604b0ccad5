package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every character of every scalar is found where it stands, in any style, with any line end, at any indentation. */
class ScalarPartsTest {

    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> WORDS = List.of(
            "a",
            "${X}",
            "it's",
            "\"q\"",
            "é",
            "😀",
            "漢字",
            "x:y",
            "a#b",
            "\\d",
            "--",
            "'",
            "tab\there",
            "\u00a0",
            "...");

    private final Random random = new Random(42);

    @Test
    void inPlainText() {
        for (int i = 0; i < 300; i++) {
            check("key: w" + lines(" ") + "w\nnext: 1\n");
        }
    }

    @Test
    void inPlainTextWithinBrackets() {
        for (int i = 0; i < 300; i++) {
            check("key: [w" + lines(" ").replace("[", "") + "w, {a: w" + lines(" ") + "w}]\n");
        }
    }

    @Test
    void inSingleQuotes() {
        for (int i = 0; i < 300; i++) {
            check("key: '" + lines(" ").replace("'", "''") + "'\n");
        }
    }

    @Test
    void inDoubleQuotes() {
        for (int i = 0; i < 300; i++) {
            String text = lines(" ").replace("\\", "\\\\").replace("\"", "\\\"");
            for (String escape : List.of("\\u00e9", "\\U0001F600", "\\ud83d\\ude00", "\\x41", "\\n", "\\/", "\\t")) {
                text = text.replaceFirst("a", java.util.regex.Matcher.quoteReplacement(escape));
            }
            check("key: \"" + text.replace("\\/", "/").replace("é\n", "é\\\n") + "\"\n");
        }
    }

    @Test
    void inBlocks() {
        for (int i = 0; i < 600; i++) {
            String indicator = random.nextBoolean() ? "|" : ">";
            String chomping = List.of("", "-", "+").get(random.nextInt(3));
            String first = random.nextInt(4) == 0 ? "\n\n" : "";
            String more = random.nextInt(3) == 0 ? "2" : "";
            check("key: " + indicator + more + chomping + (random.nextBoolean() ? " # note" : "") + "\n" + first + "  "
                    + (more.isEmpty() ? "w" : "   w") + lines("  " + " ".repeat(random.nextInt(2)))
                    + "\n".repeat(random.nextInt(4))
                    + "next: 1\n");
        }
    }

    @Test
    void inBlocksWithinListItems() {
        for (int i = 0; i < 300; i++) {
            check("list:\n  - name: x\n    text: |\n        w" + lines("        ") + "\n    other: >-\n      w"
                    + lines("      ") + "\n  - z\n");
        }
    }

    @Test
    void inJsonStrings() {
        for (String string : List.of("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\\u0041\\ud83d\\ude00😀", "${a}\\n${b}", "")) {
            check("{\"key\": [\"" + string + "\", {\"" + string + "x\": \"" + string + "\"}]}");
        }
    }

    /** A few lines of words, each line with this indentation but for the first. */
    private String lines(String indentation) {
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(8);
        for (int i = 0; i < words; i++) {
            if (i > 0 && random.nextInt(3) == 0) {
                text.append("\n".repeat(1 + random.nextInt(2))).append(indentation);
            } else {
                text.append(" ".repeat(1 + random.nextInt(2)));
            }
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private void check(String text) {
        for (String lineEnd : LINE_ENDS) {
            Document document = DocumentReader.read(new SourceFile("a.yaml", text.replace("\n", lineEnd)));
            if (document.root().isEmpty()) {
                // some words mean something to YAML at the start of a line
                assertThat(ComposedTree.of(text)).as(text).isEmpty();
                continue;
            }
            TreeInvariants.check(document);
            if (JsonReader.read(document.source()).root().isEmpty()) {
                ComposedTree.assertSame(
                        document.root().get(),
                        ComposedTree.of(document.source().text()).orElseThrow());
            }
            checkAll(document.root().get());
        }
    }

    private static void checkAll(Node node) {
        if (node instanceof MapNode map) {
            map.entries().forEach(entry -> {
                checkCharacters(entry.key());
                checkAll(entry.value());
            });
        } else if (node instanceof ListNode list) {
            list.items().forEach(ScalarPartsTest::checkAll);
        } else {
            checkCharacters((ScalarNode) node);
        }
    }

    private static void checkCharacters(ScalarNode scalar) {
        int last = scalar.location().from();
        for (int i = 0; i < scalar.text().length(); i++) {
            Location found = scalar.locate(i, i + 1);
            boolean secondOfPair = Character.isLowSurrogate(scalar.text().charAt(i));
            if (found.range().start() < last && !secondOfPair
                    || !standsFor(found.text(), scalar.text().charAt(i))) {
                fail(
                        "character %d of \"%s\" is not \"%s\" in %s",
                        i, scalar.text(), found.text(), scalar.location().text());
            }
            last = found.range().end();
        }
    }

    private static boolean standsFor(String source, char c) {
        if (source.startsWith("\\") && source.length() > 1) {
            return switch (source.charAt(1)) {
                case 'n' -> c == '\n';
                case 't' -> c == '\t';
                case 'r' -> c == '\r';
                case 'b' -> c == '\b';
                case 'f' -> c == '\f';
                case 'x', 'u', 'U' ->
                    Character.toString(Integer.parseInt(source.substring(2), 16))
                                    .indexOf(c)
                            >= 0;
                default -> source.charAt(1) == c;
            };
        }
        return switch (source) {
            case "\n", "\r\n", "\r" -> c == ' ' || c == '\n';
            case "''" -> c == '\'';
            default -> source.equals(String.valueOf(c));
        };
    }
}
