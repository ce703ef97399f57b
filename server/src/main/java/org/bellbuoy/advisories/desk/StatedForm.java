package org.bellbuoy.advisories.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.advisories.Stated;
import org.bellbuoy.advisories.StatedMerge;
import org.bellbuoy.standards.facts.AdvisoryKind;

/// The form of what a draft states: what stands in its fields, what its reader began with, and
/// where somebody else gave the same field another value.
///
/// @param kind the name of the kind
/// @param read what the next merge starts from
/// @param version of the revision that was read
public record StatedForm(
    String kind,
    String nextUpdateBy,
    String credits,
    boolean mustActAgain,
    Stated read,
    String version,
    List<StatedMerge.Clash> clashes) {

  /// The fields to which two people may give different values; yes and no cannot clash.
  static final List<String> CLASHING = List.of("kind", "nextUpdateBy", "credits");

  public StatedForm {
    clashes = List.copyOf(clashes);
  }

  /// What stands there now, or what was typed into it.
  static StatedForm of(Stated now, long version, Map<String, String> typed) {
    if (!typed.containsKey("readKind")) {
      return plain(now, now, Long.toString(version), List.of());
    }
    Stated read = typed(typed, "readKind", "readNextUpdateBy", "readCredits", "readMustActAgain");
    Stated ours = typed(typed, "kind", "nextUpdateBy", "credits", "mustActAgain");
    StatedMerge merged = StatedMerge.of(read, now, ours);
    if (!merged.clashes().isEmpty()) {
      return plain(merged.whole(), now, Long.toString(version), merged.clashes());
    }
    List<StatedMerge.Clash> asked =
        CLASHING.stream()
            .filter(field -> typed.containsKey("clash-" + field))
            .map(field ->
                new StatedMerge.Clash(
                    field, typed.getOrDefault(read(field), ""), typed.getOrDefault(field, "")))
            .toList();
    return new StatedForm(
        typed.getOrDefault("kind", ""),
        typed.getOrDefault("nextUpdateBy", ""),
        typed.getOrDefault("credits", ""),
        ours.mustActAgain(),
        read,
        typed.getOrDefault("version", ""),
        asked);
  }

  private static StatedForm plain(
      Stated shown, Stated read, String version, List<StatedMerge.Clash> clashes) {
    return new StatedForm(
        shown.kind().name(),
        shown.nextUpdateBy(),
        shown.credits(),
        shown.mustActAgain(),
        read,
        version,
        clashes);
  }

  private static Stated typed(
      Map<String, String> typed, String kind, String next, String credits, String again) {
    return new Stated(
        Stream.of(AdvisoryKind.values())
            .filter(each -> each.name().equals(typed.get(kind)))
            .findFirst()
            .orElse(AdvisoryKind.RELEASE),
        typed.getOrDefault(next, "").strip(),
        typed.getOrDefault(credits, "").replace("\r\n", "\n").strip(),
        "yes".equals(typed.get(again)));
  }

  /// The hidden field that holds what was read of a field.
  static String read(String field) {
    return "read" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
  }

  /// What a field is called above its two values.
  public static String label(String field) {
    return switch (field) {
      case "nextUpdateBy" -> "Next update by";
      case "credits" -> "Credits";
      default -> "Kind";
    };
  }

  /// A value as a person reads it.
  public static String words(String field, String value) {
    if (value.isEmpty()) {
      return "nothing";
    }
    return field.equals("kind")
        ? value.toLowerCase(Locale.ROOT).replace('_', ' ')
        : String.join(", ", value.lines().toList());
  }
}
