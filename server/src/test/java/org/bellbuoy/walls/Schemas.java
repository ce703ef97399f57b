package org.bellbuoy.walls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bellbuoy.kernel.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// JSON Schemas of the records that the API reads and writes.
final class Schemas {

  private static final Map<String, Object> TEXT = Map.of("type", "string");

  private final Map<String, Object> known = new TreeMap<>();
  private final Map<String, Class<?>> meant = new HashMap<>();

  Map<String, Object> known() {
    return known;
  }

  Object of(Type type) {
    return switch (type) {
      case ParameterizedType many -> of(many);
      case Class<?> plain -> of(plain);
      case Type _ -> Map.of();
    };
  }

  private Object of(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (Collection.class.isAssignableFrom(raw) || raw == Stream.class) {
      return ordered("type", "array", "items", of(arguments[0]));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return ordered("type", "object", "additionalProperties", of(arguments[1]));
    }
    if (raw == Slice.class) {
      return slice(arguments[0]);
    }
    boolean wrapper = raw == ResponseEntity.class || raw == Optional.class;
    return wrapper ? of(arguments[0]) : of(raw);
  }

  private Object slice(Type item) {
    Object items = ordered("type", "array", "items", of(item));
    Object next = Map.of("type", List.of("string", "null"));
    return ordered(
        "type",
        "object",
        "properties",
        ordered("items", items, "next", next),
        "required",
        List.of("items", "next"));
  }

  private Object of(Class<?> type) {
    if (type.isEnum()) {
      List<String> names = Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
      return ordered("type", "string", "enum", names);
    }
    if (type.isRecord()) {
      return reference(type);
    }
    return switch (type.getSimpleName()) {
      case "boolean", "Boolean" -> Map.of("type", "boolean");
      case "int", "long", "Integer", "Long" -> Map.of("type", "integer");
      case "double", "Double", "BigDecimal" -> Map.of("type", "number");
      case "Instant" -> ordered("type", "string", "format", "date-time");
      case "LocalDate" -> ordered("type", "string", "format", "date");
      case "UUID" -> ordered("type", "string", "format", "uuid");
      case "String", "URI" -> TEXT;
      default -> Map.of();
    };
  }

  private Object reference(Class<?> type) {
    String name = nameOf(type);
    if (!known.containsKey(name)) {
      known.put(name, Map.of());
      known.put(name, record(type));
    }
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  /// Two rooms may have a record of one name, so the name of its room stands before it; where two
  /// doors of a room have one, that of the door too.
  private String nameOf(Class<?> type) {
    String room = type.getPackageName().split("\\.", -1)[2];
    String start = room.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + room.substring(1);
    String name = start + type.getSimpleName();
    boolean taken = meant.computeIfAbsent(name, _ -> type) != type;
    Class<?> around = type.getEnclosingClass();
    return taken && around != null
        ? start + around.getSimpleName().replace("Api", "") + type.getSimpleName()
        : name;
  }

  private Object record(Class<?> type) {
    Map<String, Object> properties = ordered();
    RecordComponent[] parts = type.getRecordComponents();
    for (RecordComponent part : parts) {
      properties.put(part.getName(), of(part.getGenericType()));
    }
    List<String> required =
        Arrays.stream(parts)
            .filter(part -> part.getAnnotatedType().getAnnotation(Nullable.class) == null)
            .filter(part -> !leftOutWhenEmpty(type, part))
            .map(RecordComponent::getName)
            .toList();
    return ordered(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  private static boolean leftOutWhenEmpty(Class<?> type, RecordComponent part) {
    return type.isAnnotationPresent(JsonInclude.class)
        && Collection.class.isAssignableFrom(part.getType());
  }

  static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new java.util.LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      map.put((String) pairs[at], pairs[at + 1]);
    }
    return map;
  }
}
