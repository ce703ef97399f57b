package org.bellbuoy.standards.cve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.standards.json.JsonParts;
import tools.jackson.databind.JsonNode;

/// Reads the kinds of mistake; an id that stands only in the words is not taken from them.
final class WeaknessReading {

  private static final Pattern ID = Pattern.compile("CWE-[1-9][0-9]{0,5}");
  private static final Pattern PREFIX = Pattern.compile("^CWE-\\d+\\s*[:-]?\\s*");

  private WeaknessReading() {}

  static List<Weakness> read(JsonNode cna, String pointer, Warnings warnings) {
    return JsonParts.objects(cna, "problemTypes").stream()
        .flatMap(type -> JsonParts.objects(type, "descriptions").stream())
        .flatMap(node -> weakness(node, pointer + "/problemTypes", warnings).stream())
        .toList();
  }

  private static Optional<Weakness> weakness(JsonNode node, String pointer, Warnings warnings) {
    var words = JsonParts.text(node, "description").filter(text -> !text.equals("n/a"));
    var id = JsonParts.text(node, "cweId").filter(text -> ID.matcher(text).matches());
    if (id.isPresent()) {
      var name = words.map(text -> PREFIX.matcher(text).replaceFirst(""));
      return Optional.of(
          new Weakness(id.get(), name.filter(text -> !text.isBlank()).orElse(id.get())));
    }
    words.ifPresent(text ->
        warnings.add(
            CveWarningKind.WEAKNESS_IN_WORDS,
            pointer,
            "\"%s\" comes without a CWE id.".formatted(text)));
    return words.map(text -> new Weakness(null, text));
  }
}
