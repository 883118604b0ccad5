package io.github.awslint.report;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Range;
import java.util.List;

/** The source line of a place, and a line of carets under the place. */
final class SourceExcerpt {

    private static final int LONGEST = 120;
    /** How much of a long line is kept in front of the place. */
    private static final int BEFORE = 40;

    private static final String CUT = "...";

    private final StringBuilder source = new StringBuilder();
    private final StringBuilder carets = new StringBuilder();

    /** Whether stars are shown from the place on. */
    private final boolean secret;

    private SourceExcerpt(boolean secret) {
        this.secret = secret;
    }

    /**
     * The two lines; none where the line is blank.
     *
     * @param secret whether to show stars from the place on
     */
    static List<String> of(Location location, boolean secret) {
        Range line = location.source().lineRange(location.start().line());
        String text = location.source().text();
        int start = location.from();
        // of a range over several lines the first one is shown
        int end = Math.min(location.to(), line.end());

        int from = line.start();
        int to = line.end();
        if (to - from > LONGEST) {
            from = Math.max(from, Math.min(start - BEFORE, to - LONGEST));
            to = Math.min(to, from + LONGEST);
            from = onCharacter(text, from);
            to = onCharacter(text, to);
        }
        if (text.substring(from, to).isBlank()) {
            return List.of();
        }
        SourceExcerpt excerpt = new SourceExcerpt(secret);
        excerpt.cut(from > line.start());
        excerpt.show(text, from, to, start, end);
        excerpt.cut(to < line.end());
        return List.of(excerpt.source.toString(), excerpt.carets.toString().stripTrailing());
    }

    private static int onCharacter(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset - 1
                : offset;
    }

    private void cut(boolean isCut) {
        if (isCut) {
            source.append(CUT);
            carets.append(" ".repeat(CUT.length()));
        }
    }

    private void show(String text, int from, int to, int start, int end) {
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            boolean marked = at == start || start < at && at < end;
            // what follows on the line may belong to the secret
            append(secret && at >= start ? '*' : codePoint, marked);
            at += Character.charCount(codePoint);
        }
        if (start >= to) {
            carets.append('^');
        }
    }

    private void append(int codePoint, boolean marked) {
        int before = source.length();
        if (codePoint == '\t') {
            // the same tab in both lines comes out equally wide, whatever the terminal makes of it
            source.append('\t');
            carets.append(marked ? "^\t" : "\t");
            return;
        }
        Printable.append(codePoint, source);
        int width = Printable.isInvisible(codePoint) ? source.length() - before : DisplayWidth.of(codePoint);
        carets.append((marked ? "^" : " ").repeat(width));
    }
}
