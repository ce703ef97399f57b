package org.bellbuoy.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How instants and dates are written on pages: UTC and said so, the month as a word.
public final class Moment {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter FIGURES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd, HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Moment() {}

  public static String inWords(Instant at) {
    return MINUTE.format(at);
  }

  /// For readers of a language; in figures where the months have other names than in English.
  public static String inWords(Instant at, String language) {
    return "en".equals(language) ? inWords(at) : FIGURES.format(at);
  }

  public static String inWords(LocalDate date, String language) {
    return "en".equals(language) ? inWords(date) : date.toString();
  }

  public static String inWords(LocalDate date) {
    return DATE.format(date);
  }

  public static String brief(LocalDate date) {
    return SHORT.format(date);
  }
}
