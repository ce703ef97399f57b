import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// Gives the classes of a jar a newer class file version and the stack maps that go with it.
///
/// Java keeps no class older than version 50 in an AOT cache, and checks it the long way each time
/// it is loaded: half of a cold start of the command line. Run by `app.sh` when it builds.
final class YoungerClasses {

  private static final int FIRST_WITH_STACK_MAPS = 50;
  private static final int JAVA_21 = 65;

  private YoungerClasses() {}

  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path younger = Path.of(args[0] + ".younger");
    try (JarFile from = new JarFile(jar.toFile());
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        JarOutputStream to = new JarOutputStream(Files.newOutputStream(younger))) {
      ClassFile classes = classes(loader);
      for (JarEntry entry : from.stream().toList()) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        to.putNextEntry(new JarEntry(entry.getName()));
        to.write(entry.getName().endsWith(".class") ? younger(classes, bytes) : bytes);
        to.closeEntry();
      }
    }
    Files.move(younger, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  /// A pool of its own, so that each method is written anew instead of copied without its maps.
  private static ClassFile classes(ClassLoader loader) {
    return ClassFile.of(
        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
        ClassFile.ConstantPoolSharingOption.NEW_POOL,
        ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.defaultResolver()
                .orElse(ClassHierarchyResolver.ofResourceParsing(loader))));
  }

  private static byte[] younger(ClassFile classes, byte[] bytes) {
    ClassModel model = classes.parse(bytes);
    if (model.majorVersion() >= FIRST_WITH_STACK_MAPS) {
      return bytes;
    }
    ClassTransform version =
        (to, part) -> {
          if (part instanceof ClassFileVersion) {
            to.withVersion(JAVA_21, 0);
          } else {
            to.with(part);
          }
        };
    return classes.transformClass(
        model,
        version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
  }
}
