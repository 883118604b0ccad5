package io.github.awslint.build;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The names and texts that a class file works with, be it in declarations, code or annotations.
 *
 * @param classes every class that it works with, as class files name them; of an array its elements' class, and no annotations
 * @param texts every text: names of methods and fields, literals, values of annotations
 */
public record ConstantPool(Set<String> classes, Set<String> texts) {

    private static final int UTF_8 = 1;
    private static final int CLASS = 7;

    public ConstantPool {
        classes = Set.copyOf(classes);
        texts = Set.copyOf(texts);
    }

    /** Reads the constants of a class; empty where the bytes are none, or of a format newer than can be read. */
    static Optional<ConstantPool> read(byte[] bytes) {
        try {
            ClassReader reader = new ClassReader(bytes);
            char[] buffer = new char[reader.getMaxStringLength()];
            Set<String> classes = new HashSet<>();
            Set<String> texts = new HashSet<>();
            for (int i = 1; i < reader.getItemCount(); i++) {
                int offset = reader.getItem(i);
                // the second half of a long or double has no place of its own
                int tag = offset == 0 ? 0 : reader.readByte(offset - 1);
                if (tag == CLASS) {
                    element(reader.readUTF8(offset, buffer)).ifPresent(classes::add);
                } else if (tag == UTF_8) {
                    texts.add(new String(bytes, offset + 2, reader.readUnsignedShort(offset), StandardCharsets.UTF_8));
                }
            }
            classes.removeAll(annotations(reader));
            return Optional.of(new ConstantPool(classes, texts));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Nested annotations and what they are nested in: the class names them for the compiler, and lives without them. */
    private static Set<String> annotations(ClassReader reader) {
        Set<String> names = new HashSet<>();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInnerClass(String name, String outerName, String innerName, int access) {
                        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
                            names.add(name);
                            names.add(String.valueOf(outerName));
                        }
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return names;
    }

    /** The class of an array's elements, and a class itself; none for {@code [[I}. */
    private static Optional<String> element(String name) {
        if (!name.startsWith("[")) {
            return Optional.of(name);
        }
        int start = name.lastIndexOf('[') + 1;
        return name.charAt(start) == 'L' ? Optional.of(name.substring(start + 1, name.length() - 1)) : Optional.empty();
    }
}
