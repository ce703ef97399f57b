package org.bellbuoy.audit;

import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the components of news as JSON in exactly one way: names in order, no spaces.
///
/// What is neither an id, a word of ours, an instant nor a number is committed to by a salted hash
/// and does not itself reach the ledger.
final class CanonicalJson {

  private final Commitments commitments;

  CanonicalJson(Commitments commitments) {
    this.commitments = commitments;
  }

  String object(Record value, Set<String> without) {
    return components(value.getClass()).stream()
        .filter(component -> !without.contains(component.getName()))
        .map(component -> quoted(component.getName()) + ":" + written(component, value))
        .collect(Collectors.joining(",", "{", "}"));
  }

  static String quoted(String plain) {
    return '"' + plain + '"';
  }

  private String written(RecordComponent component, Record owner) {
    return value(component.getName(), read(component, owner));
  }

  private String value(String name, @Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Boolean flag -> flag.toString();
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case UUID id -> quoted(id.toString());
      case Enum<?> word -> quoted(word.name());
      case TemporalAccessor moment -> quoted(moment.toString());
      case ZoneId zone -> quoted(zone.getId());
      case byte[] hash -> quoted(HexFormat.of().formatHex(hash));
      case Optional<?> maybe -> value(name, maybe.orElse(null));
      case Collection<?> many -> array(name, many);
      case Record nested -> nested(name, nested);
      case Object other -> commitments.commit(name, other);
    };
  }

  /// A typed id is written as the id it is.
  private String nested(String name, Record nested) {
    List<RecordComponent> components = components(nested.getClass());
    return components.size() == 1
        ? value(name, read(components.getFirst(), nested))
        : object(nested, Set.of());
  }

  private String array(String name, Collection<?> many) {
    var written = many.stream().map(each -> value(name, each));
    return (many instanceof Set<?> ? written.sorted() : written)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static List<RecordComponent> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .sorted(Comparator.comparing(RecordComponent::getName))
        .toList();
  }

  private static @Nullable Object read(RecordComponent component, Record owner) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(
          owner.getClass().getSimpleName() + "." + component.getName() + " cannot be read",
          unreadable);
    }
  }
}
