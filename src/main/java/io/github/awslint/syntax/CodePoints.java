package io.github.awslint.syntax;

import java.util.Arrays;

/** Turns offsets counted in code points, as snakeyaml counts them, into UTF-16 offsets. */
final class CodePoints {

    /** Code point offsets of the characters that take two UTF-16 units, ascending. */
    private final int[] supplementary;

    CodePoints(String text) {
        int[] found = new int[4];
        int count = 0;
        int codePoint = 0;
        for (int i = 0; i < text.length(); i++, codePoint++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = codePoint;
                i++;
            }
        }
        supplementary = Arrays.copyOf(found, count);
    }

    /** The UTF-16 offset of a code point offset. */
    int toOffset(int codePoints) {
        if (supplementary.length == 0) {
            return codePoints;
        }
        int found = Arrays.binarySearch(supplementary, codePoints);
        return codePoints + (found >= 0 ? found : -found - 1);
    }
}
