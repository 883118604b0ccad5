package io.github.awslint.syntax;

/**
 * The tag and the anchor in front of a node, which snakeyaml's marks count to the node.
 *
 * @param tagStart where the tag starts; -1 where there is none
 * @param tagEnd behind the tag
 * @param contentStart where the node itself starts; for an empty node, somewhere behind it
 */
record YamlProperties(int tagStart, int tagEnd, int contentStart) {

    /**
     * @param start where the first of them stands
     * @param anchor the anchor's name, or null
     * @param tagged whether there is a tag
     */
    static YamlProperties at(String text, int start, String anchor, boolean tagged) {
        int at = start;
        int tagStart = -1;
        int tagEnd = -1;
        for (int left = (anchor == null ? 0 : 1) + (tagged ? 1 : 0); left > 0; left--) {
            if (text.charAt(at) == '!') {
                tagStart = at;
                at = endOfTag(text, at);
                tagEnd = at;
            } else {
                at += 1 + anchor.length();
            }
            at = skipToContent(text, at);
        }
        return new YamlProperties(tagStart, tagEnd, at);
    }

    private static int endOfTag(String text, int start) {
        int at = start;
        while (at < text.length() && !isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipToContent(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                at = LineBreaks.next(text, at);
            } else if (isSeparator(c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return LineBreaks.isBlank(c) || LineBreaks.isBreak(c);
    }
}
