package io.github.awslint.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A compiled class, as far as its declaration tells. Names are those of class files: {@code com/example/Orders}.
 *
 * @param majorVersion of the class-file format: 52 for Java 8, 61 for Java 17, one more for each release
 * @param access the flags of the class
 * @param superName empty for {@code java/lang/Object}
 * @param fields names of the fields that it declares
 * @param signature the generic declaration, such as {@code Ljava/lang/Object;Ljava/util/function/Function<...>;}; empty where nothing is
 *     generic
 */
public record ClassFile(
        String name,
        int majorVersion,
        int access,
        Optional<String> superName,
        List<String> interfaces,
        List<Method> methods,
        List<String> fields,
        Optional<String> signature) {

    /** The class-file version of Java 8; each release since has the next one. */
    private static final int JAVA_8 = 52;

    private static final int MAGIC = 0xCAFEBABE;
    private static final int SHORTEST = 10;

    /**
     * A method or constructor that the class declares.
     *
     * @param descriptor parameters and result, such as {@code (Ljava/lang/String;)V}
     * @param access its flags
     */
    public record Method(String name, String descriptor, int access) {

        /** The classes of the parameters, as class files name them; primitive types and arrays as descriptors do. */
        public List<String> parameters() {
            return Arrays.stream(Type.getArgumentTypes(descriptor))
                    .map(Type::getInternalName)
                    .toList();
        }

        /** The class of the result, as {@link #parameters()} name theirs; {@code V} for none. */
        public String result() {
            return Type.getReturnType(descriptor).getInternalName();
        }

        public boolean isPublic() {
            return (access & Opcodes.ACC_PUBLIC) != 0;
        }

        public boolean isStatic() {
            return (access & Opcodes.ACC_STATIC) != 0;
        }

        /** Whether the compiler made it, to call the method of the same name whose types are narrower. */
        public boolean isBridge() {
            return (access & Opcodes.ACC_BRIDGE) != 0;
        }
    }

    public ClassFile {
        interfaces = List.copyOf(interfaces);
        methods = List.copyOf(methods);
        fields = List.copyOf(fields);
    }

    /** Whether it is an interface or an abstract class, of which there are no objects. */
    public boolean isAbstract() {
        return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) != 0;
    }

    public boolean isPublic() {
        return (access & Opcodes.ACC_PUBLIC) != 0;
    }

    /** Whether there is a public constructor without parameters. */
    public boolean hasPublicDefaultConstructor() {
        return methods.stream()
                .anyMatch(method ->
                        method.name().equals("<init>") && method.descriptor().equals("()V") && method.isPublic());
    }

    /** The Java release that can load the class. */
    public int javaRelease() {
        return majorVersion - JAVA_8 + 8;
    }

    /** Reads a class; empty where the bytes are none, or of a format newer than can be read. */
    static Optional<ClassFile> read(byte[] bytes) {
        if (bytes.length < SHORTEST || magic(bytes) != MAGIC) {
            return Optional.empty();
        }
        try {
            Declaration declaration = new Declaration();
            new ClassReader(bytes)
                    .accept(declaration, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return Optional.of(declaration.finish());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static int magic(byte[] bytes) {
        return bytes[0] << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    }

    /** Collects what a class declares. */
    private static final class Declaration extends ClassVisitor {

        private final List<Method> methods = new ArrayList<>();
        private final List<String> fields = new ArrayList<>();
        private String className = "";
        private String parent;
        private String generic;
        private List<String> implemented = List.of();
        private int flags;
        private int major;

        Declaration() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            major = version & 0xFFFF;
            flags = access;
            className = name;
            parent = superName;
            generic = signature;
            implemented = List.of(interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            methods.add(new Method(name, descriptor, access));
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            fields.add(name);
            return null;
        }

        ClassFile finish() {
            return new ClassFile(
                    className,
                    major,
                    flags,
                    Optional.ofNullable(parent),
                    implemented,
                    methods,
                    fields,
                    Optional.ofNullable(generic));
        }
    }
}
