package org.bellbuoy.walls;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// A room as its doorplate declares it.
public record Room(String root, String name) {

  public static Room of(String root, String name) {
    return new Room(root, name);
  }

  /// The rooms that hold classes.
  public static Set<String> named(String root, JavaClasses classes) {
    return packages(classes)
        .filter(name -> name.startsWith(root + "."))
        .map(name -> name.substring(root.length() + 1).split("\\.")[0])
        .filter(room -> !room.equals("templates"))
        .collect(toCollection(TreeSet::new));
  }

  public static Set<String> packagesWithoutNullMark(JavaClasses classes) {
    return packages(classes)
        .filter(name -> !name.contains(".templates"))
        .filter(name -> doorplate(name, NullMarked.class).isEmpty())
        .collect(toCollection(TreeSet::new));
  }

  /// What is wrong with the declaration of this room.
  public Stream<String> faults() {
    Optional<ApplicationModule> declared = declared();
    if (declared.isEmpty() || allowed().anyMatch(ApplicationModule.OPEN_TOKEN::equals)) {
      return Stream.of(name + " does not say what it imports");
    }
    return allowed()
        .distinct()
        .filter(imported -> !Floors.isUpstream(name, imported))
        .map(imported -> name + " imports " + imported);
  }

  /// True when this room says that it may import that one, or is that one.
  boolean mayImport(String other) {
    return name.equals(other) || allowed().anyMatch(other::equals);
  }

  private Stream<String> allowed() {
    return declared().stream()
        .flatMap(module -> Arrays.stream(module.allowedDependencies()))
        .map(word -> word.split("::")[0].strip());
  }

  private Optional<ApplicationModule> declared() {
    return doorplate(root + "." + name, ApplicationModule.class);
  }

  private static Stream<String> packages(JavaClasses classes) {
    return classes.stream().map(JavaClass::getPackageName).distinct();
  }

  private static <A extends Annotation> Optional<A> doorplate(String name, Class<A> annotation) {
    try {
      Class<?> plate = Class.forName(name + ".package-info");
      return Optional.ofNullable(plate.getAnnotation(annotation));
    } catch (ClassNotFoundException none) {
      return Optional.empty();
    }
  }
}
