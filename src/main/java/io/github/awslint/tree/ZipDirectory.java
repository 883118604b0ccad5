package io.github.awslint.tree;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The list of files at the end of a zip archive that is held in memory. The JDK reads such archives from their start only, which would mean
 * to unpack every file to know one, and tells no modes.
 */
final class ZipDirectory {

    private static final int END_MARK = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int UNIX = 3;

    /**
     * A file of the archive.
     *
     * @param method how it is packed
     * @param packed its size in the archive, in bytes
     * @param size unpacked, in bytes
     * @param header where its local header starts
     * @param mode its Unix mode; 0 where the archive was made by a system that has none
     */
    record File(int method, int packed, int size, int header, int mode) {}

    private ZipDirectory() {}

    /**
     * The files of an archive by name.
     *
     * @return empty where the bytes are no archive, or one of more than 65,535 entries or four gigabytes
     */
    static Optional<Map<String, File>> read(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(zip);
            return end < 0 ? Optional.empty() : Optional.of(files(zip, end));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static int end(ByteBuffer zip) {
        int last = zip.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END_MARK) {
                return at;
            }
        }
        return -1;
    }

    private static Map<String, File> files(ByteBuffer zip, int end) {
        Map<String, File> files = new LinkedHashMap<>();
        int count = unsigned(zip, end + 10);
        int start = end - zip.getInt(end + 12);
        // a script may stand in front, which the offsets in the archive do not count
        int shift = start - zip.getInt(end + 16);
        int at = start;
        for (int i = 0; i < count && zip.getInt(at) == ENTRY_MARK; i++) {
            int nameLength = unsigned(zip, at + 28);
            byte[] name = new byte[nameLength];
            zip.get(at + ENTRY_SIZE, name);
            String path = new String(name, StandardCharsets.UTF_8);
            if (!path.endsWith("/")) {
                files.put(path, file(zip, at, shift));
            }
            at += ENTRY_SIZE + nameLength + unsigned(zip, at + 30) + unsigned(zip, at + 32);
        }
        return files;
    }

    private static File file(ByteBuffer zip, int at, int shift) {
        int mode = zip.get(at + 5) == UNIX ? zip.getInt(at + 38) >>> 16 : 0;
        return new File(
                unsigned(zip, at + 10), zip.getInt(at + 20), zip.getInt(at + 24), zip.getInt(at + 42) + shift, mode);
    }

    private static int unsigned(ByteBuffer zip, int at) {
        return zip.getShort(at) & 0xFFFF;
    }
}
