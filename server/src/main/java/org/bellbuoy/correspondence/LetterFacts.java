package org.bellbuoy.correspondence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known when a letter is written.
///
/// @param values of fields, by the house or by whoever writes; an empty one says that there is
///   nothing to say, as of rewards where a vendor pays them
/// @param unspeakable words that must not stand in it, such as the number of another's report
public record LetterFacts(Map<LetterField, String> values, Set<String> unspeakable) {

  public LetterFacts {
    values = Map.copyOf(values);
    unspeakable = Set.copyOf(unspeakable);
  }

  public static LetterFacts of(Map<LetterField, String> values) {
    return new LetterFacts(values, Set.of());
  }

  /// The value of a field, or the words that always stand for it, or nothing.
  String value(LetterField field) {
    return values.getOrDefault(field, field.standing().orElse(""));
  }

  /// Whether the house has it, so that nobody need write it.
  public boolean knows(LetterField field) {
    return values.containsKey(field) || field.standing().isPresent();
  }

  /// The same with what somebody wrote; what the house knows stays as the house knows it.
  public LetterFacts with(Map<LetterField, String> written) {
    Map<LetterField, String> all = new EnumMap<>(LetterField.class);
    written.forEach((field, words) -> {
      if (!words.isBlank()) {
        all.put(field, words.strip());
      }
    });
    all.putAll(values);
    return new LetterFacts(all, unspeakable);
  }

  /// Whether it is known that there is nothing to say.
  boolean isNothing(LetterField field) {
    return values.containsKey(field) && value(field).isBlank();
  }

  /// Words in which a contact may stand.
  List<String> agreed() {
    return List.of(
        value(LetterField.CREDIT_TEXT),
        value(LetterField.CONTACT),
        value(LetterField.SAMPLES_ADDRESS),
        value(LetterField.ADVISORY));
  }
}
