package io.github.awslint.benchmark;

import io.github.awslint.syntax.Corpus;
import io.github.awslint.syntax.Corpus.CorpusFile;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.syntax.TextDecoder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Measures the readers against snakeyaml's own {@code compose}, in one warm virtual machine, over the same files. Run it
 * with the test class path; the property {@code aws-lint.corpus} names the folder of files.
 */
public final class ParseBenchmark {

    private static final int ROUNDS = 12;
    private static final int WARM_UP_ROUNDS = 6;

    private ParseBenchmark() {}

    public static void main(String[] arguments) {
        List<CorpusFile> all = Corpus.documents();
        compare("YAML", all.stream().filter(file -> !startsAsJson(file)).toList());
        compare("JSON", all.stream().filter(ParseBenchmark::startsAsJson).toList());
    }

    private static boolean startsAsJson(CorpusFile file) {
        String text = file.source().text().stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }

    private static void compare(String name, List<CorpusFile> files) {
        List<SourceFile> texts = new ArrayList<>();
        long bytes = 0;
        for (CorpusFile file : files) {
            texts.add(file.source());
            bytes += file.bytes().length;
        }
        System.out.printf("%s: %d files, %.1f MB%n", name, files.size(), bytes / 1e6);
        double compose = megabytesPerSecond(texts, bytes, ParseBenchmark::compose);
        double ours = megabytesPerSecond(files, bytes, ParseBenchmark::read);
        System.out.printf("  snakeyaml compose  %6.1f MB/s%n", compose);
        System.out.printf("  decode and read    %6.1f MB/s, %.2f times the time of compose%n", ours, compose / ours);
    }

    private static <T> double megabytesPerSecond(List<T> inputs, long bytes, Consumer<T> parser) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            long start = System.nanoTime();
            inputs.forEach(parser);
            long took = System.nanoTime() - start;
            if (round >= WARM_UP_ROUNDS) {
                best = Math.min(best, took);
            }
        }
        return bytes / 1e6 / (best / 1e9);
    }

    private static void compose(SourceFile source) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            new Yaml(options).compose(new StringReader(source.text()));
        } catch (YAMLException e) {
            // files that do not parse cost both sides what it takes to find out
        }
    }

    private static void read(CorpusFile file) {
        DocumentReader.read(TextDecoder.decode(file.path(), file.bytes()).source());
    }
}
