package org.bellbuoy.fixes.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.bellbuoy.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/// A moment as a form sends it, in UTC; nothing typed means that nobody knows.
final class TypedInstant {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private TypedInstant() {}

  static @Nullable Instant read(String field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(typed.strip()).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException unreadable) {
      throw Invalid.of(field, "Enter a date and a time, such as 2026-12-01T14:00.").refused();
    }
  }

  static String written(@Nullable Instant at) {
    return at == null ? "" : FORM.format(at);
  }
}
