package org.bellbuoy.walls;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/// The least a handler can read as the body it asks for.
final class Bodies {

  private Bodies() {}

  static Optional<String> of(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .filter(part -> part.hasParameterAnnotation(RequestBody.class))
        .map(MethodParameter::getGenericParameterType)
        .map(Bodies::json)
        .findFirst();
  }

  private static String json(Type type) {
    return switch (type) {
      case ParameterizedType many when Collection.class.isAssignableFrom(raw(many)) -> "[]";
      case ParameterizedType _ -> "{}";
      case Class<?> known -> json(known);
      case Type _ -> "null";
    };
  }

  private static Class<?> raw(ParameterizedType type) {
    return (Class<?>) type.getRawType();
  }

  private static String json(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(Bodies::member)
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (type.isEnum()) {
      return "\"" + type.getEnumConstants()[0] + "\"";
    }
    return plain(type);
  }

  private static String plain(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "boolean", "Boolean" -> "false";
      case "int", "long", "Integer", "Long", "double" -> "1";
      case "String" -> "\"word\"";
      case "UUID" -> "\"" + new UUID(0, 1) + "\"";
      case "Instant" -> "\"" + Instant.EPOCH + "\"";
      case "LocalDate" -> "\"" + LocalDate.EPOCH + "\"";
      default -> "null";
    };
  }

  private static String member(RecordComponent part) {
    return "\"" + part.getName() + "\":" + json(part.getGenericType());
  }
}
