package io.github.awslint.lint;

import io.github.awslint.syntax.Comments;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Range;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the suppressions in a file's comments: {@code # aws-lint:ignore RULE-ID[, RULE-ID] -- reason}. */
final class SuppressionComments {

    private static final String MARKER = "aws-lint:ignore";
    private static final String BEGINS_WITH_MARKER = "#*\\s*" + MARKER + "(?s:\\s.*)?";
    private static final Pattern REASON = Pattern.compile("(?:^|\\s)--(?:\\s|$)");
    private static final Pattern ID = Pattern.compile("[^\\s,]+");
    /** Words without commas between them are the start of a sentence whose hyphens were forgotten. */
    private static final Pattern ID_BEFORE_COMMA = Pattern.compile("\\G\\s*([^\\s,]+)\\s*(?:,|(?<end>.?))");

    private final LintedFile file;
    private final SourceFile source;

    private SuppressionComments(LintedFile file) {
        this.file = file;
        this.source = file.document().source();
    }

    /** The suppressions in document order. */
    static List<Suppression> of(LintedFile file) {
        SuppressionComments comments = new SuppressionComments(file);
        List<Suppression> found = new ArrayList<>();
        for (Comments.Comment comment : comments.marked()) {
            if (comment.text().matches(BEGINS_WITH_MARKER)) {
                int behind = comment.location().text().indexOf(MARKER) + MARKER.length();
                Range range = comment.location().range();
                comments.read(comments.source.location(range.start() + behind, range.end()), found);
            }
        }
        return found;
    }

    private List<Comments.Comment> marked() {
        return source.name().endsWith(".toml") ? Comments.inToml(source, MARKER) : Comments.inYaml(source, MARKER);
    }

    private void read(Location comment, List<Suppression> found) {
        String text = comment.text();
        Matcher reason = REASON.matcher(text);
        boolean separated = reason.find();
        boolean lacksReason = !separated || text.substring(reason.end()).isBlank();
        List<Range> ids = separated ? allWords(text.substring(0, reason.start())) : wordsBeforeCommas(text);
        Range scope = scope(comment);
        int start = comment.range().start();
        if (ids.isEmpty()) {
            int marker = start - MARKER.length();
            found.add(new Suppression("", source.location(marker, start), scope, false));
        }
        for (int i = 0; i < ids.size(); i++) {
            Location place = source.location(
                    start + ids.get(i).start(), start + ids.get(i).end());
            found.add(new Suppression(place.text(), place, scope, lacksReason && i == 0));
        }
    }

    private static List<Range> allWords(String text) {
        List<Range> words = new ArrayList<>();
        Matcher word = ID.matcher(text);
        while (word.find()) {
            words.add(new Range(word.start(), word.end()));
        }
        return words;
    }

    private static List<Range> wordsBeforeCommas(String text) {
        List<Range> words = new ArrayList<>();
        Matcher word = ID_BEFORE_COMMA.matcher(text);
        while (word.find()) {
            words.add(new Range(word.start(1), word.end(1)));
            if (word.group("end") != null) {
                break;
            }
        }
        return words;
    }

    private Range scope(Location comment) {
        int line = comment.start().line();
        if (!isComment(line)) {
            return source.lineRange(line);
        }
        int next = line + 1;
        while (next <= source.lineCount()
                && (isComment(next) || source.line(next).isBlank())) {
            next++;
        }
        if (next > source.lineCount()) {
            return new Range(comment.range().end(), comment.range().end());
        }
        return resourceScope(next, source.lineRange(next));
    }

    private boolean isComment(int line) {
        return source.line(line).stripLeading().startsWith("#");
    }

    private Range resourceScope(int line, Range lineRange) {
        for (Entry resource : SuppressionMetadata.resources(file)) {
            int start = resource.key().location().from();
            if (lineRange.start() <= start && start <= lineRange.end()) {
                return SuppressionMetadata.rangeOf(resource);
            }
        }
        return lineRange;
    }
}
