package org.bellbuoy.standards.cve;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bellbuoy.standards.json.JsonParts;
import tools.jackson.databind.JsonNode;

/// Times of records: by the pattern of the schema a zone may be missing and then means UTC.
final class CveTimes {

  private CveTimes() {}

  static Optional<Instant> read(JsonNode object, String key, String pointer, Warnings warnings) {
    return JsonParts.text(object, key).flatMap(t -> parse(t, pointer + "/" + key, warnings));
  }

  private static Optional<Instant> parse(String text, String pointer, Warnings warnings) {
    try {
      return Optional.of(parseStrictly(text, pointer, warnings));
    } catch (DateTimeException _) {
      warnings.add(
          CveWarningKind.UNREADABLE_TIME, pointer, "\"%s\" is not a time.".formatted(text));
      return Optional.empty();
    }
  }

  private static Instant parseStrictly(String text, String pointer, Warnings warnings) {
    if (text.length() == 10) {
      warnings.add(
          CveWarningKind.DAY_WITHOUT_TIME,
          pointer,
          "%s is a day without a time; read as midnight UTC.".formatted(text));
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    if (text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")) {
      return OffsetDateTime.parse(text).toInstant();
    }
    warnings.add(
        CveWarningKind.TIME_WITHOUT_ZONE, pointer, "%s has no zone; read as UTC.".formatted(text));
    return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }
}
