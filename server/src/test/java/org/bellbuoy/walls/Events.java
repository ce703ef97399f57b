package org.bellbuoy.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.vault.Sealed;

/// What news may hold: ids, enums, instants, counts, hashes and sealed values, and lists of those.
///
/// The registry of events keeps it in clear, so a word that a person typed must not be in it.
public final class Events {

  private static final Set<Class<?>> SAFE =
      Set.of(
          UUID.class,
          Instant.class,
          Sealed.class,
          int.class,
          long.class,
          boolean.class,
          Integer.class,
          Long.class,
          Boolean.class);

  private Events() {}

  public static List<String> faults(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
        .map(JavaClass::reflect)
        .flatMap(event -> faults(event.getSimpleName(), event))
        .toList();
  }

  private static Stream<String> faults(String path, Class<?> event) {
    return event.isRecord()
        ? Arrays.stream(event.getRecordComponents()).flatMap(part -> faults(path, part))
        : Stream.of(path + " is not a record");
  }

  private static Stream<String> faults(String path, RecordComponent part) {
    boolean hash = part.getName().equals("hash") && part.getType() == String.class;
    return hash ? Stream.empty() : faults(path + "." + part.getName(), part.getGenericType());
  }

  private static Stream<String> faults(String path, Type type) {
    return switch (type) {
      case Class<?> known when isSafe(known) -> Stream.empty();
      case Class<?> known when known.isRecord() -> faults(path, known);
      case ParameterizedType list when isCollection(list) && isSafe(list) -> Stream.empty();
      case Class<?> known -> Stream.of(path + " is " + known.getSimpleName());
      case Type other -> Stream.of(path + " is " + other.getTypeName().replaceAll("\\w+\\.", ""));
    };
  }

  private static boolean isCollection(ParameterizedType type) {
    return type.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
  }

  private static boolean isSafe(ParameterizedType list) {
    return faults("", list.getActualTypeArguments()[0]).findAny().isEmpty();
  }

  private static boolean isSafe(Class<?> type) {
    return SAFE.contains(type) || type.isEnum() || type.getSimpleName().endsWith("Hash");
  }
}
