package io.github.awslint.assembly;

import io.github.awslint.build.XmlElement;
import java.util.Optional;

/**
 * A file of an archive that is to be made.
 *
 * @param origin the file of the tree that is packed, which the build may still have to make
 * @param element of the descriptor: the file, or the set that it belongs to
 */
public record AssembledFile(String origin, XmlElement element) {

    /** Which line ends the plugin writes. */
    public enum LineEnds {
        /** Those of the file. */
        KEPT,
        /** A line feed. */
        UNIX,
        /** A carriage return and a line feed. */
        WINDOWS
    }

    /** What becomes of the file's line ends; other words than the plugin's keep them. */
    public LineEnds lineEnds() {
        return switch (element.value("lineEnding").orElse("keep")) {
            case "unix", "lf" -> LineEnds.UNIX;
            case "dos", "windows", "crlf" -> LineEnds.WINDOWS;
            default -> LineEnds.KEPT;
        };
    }

    /** Whether its owner may execute the file; empty where the descriptor sets no mode. */
    public Optional<Boolean> isExecutable() {
        return element.value("fileMode")
                .filter(mode -> mode.matches("0*[0-7]{3,4}"))
                .map(mode -> (Integer.parseInt(mode, 8) & 0100) != 0);
    }
}
