package org.bellbuoy.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;

/// The generated templates, each of which belongs to the room whose name its folder bears.
public final class Templates {

  private Templates() {}

  /// Templates that see a room which their own room may not import.
  public static List<String> faults(String root, JavaClasses classes) {
    String templates = root + ".templates.";
    return classes.stream()
        .filter(type -> type.getPackageName().startsWith(templates))
        .flatMap(template -> faults(root, template))
        .sorted()
        .toList();
  }

  private static Stream<String> faults(String root, JavaClass template) {
    Room room = Room.of(root, word(root + ".templates.", template));
    return template.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> target.getPackageName().startsWith(root + "."))
        .filter(target -> !target.getPackageName().startsWith(root + ".standards."))
        .filter(target -> !room.mayImport(roomOf(root, target)))
        .map(target -> template.getName() + " sees " + target.getName())
        .distinct();
  }

  private static String roomOf(String root, JavaClass target) {
    String room = word(root + ".", target);
    return room.equals("templates") ? word(root + ".templates.", target) : room;
  }

  private static String word(String prefix, JavaClass type) {
    return type.getPackageName().substring(prefix.length()).split("\\.")[0];
  }
}
