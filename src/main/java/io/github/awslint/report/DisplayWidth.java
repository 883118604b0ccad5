package io.github.awslint.report;

/**
 * How many columns a terminal gives a character: East Asian wide and fullwidth ones take two
 * (https://www.unicode.org/reports/tr11/), combining marks none. Whole blocks instead of the exact table: a caret that is one column off under
 * a rare character does no harm.
 */
final class DisplayWidth {

    private static final int[][] WIDE = {
        {0x1100, 0x115f},
        {0x2e80, 0x303e},
        {0x3041, 0x33ff},
        {0x3400, 0x4dbf},
        {0x4e00, 0xa4cf},
        {0xac00, 0xd7a3},
        {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},
        {0xff01, 0xff60},
        {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff},
        {0x1f900, 0x1faff},
        {0x20000, 0x3fffd},
    };

    private DisplayWidth() {}

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (range[0] <= codePoint && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
