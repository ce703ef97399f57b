package org.bellbuoy.standards.shape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates and times as RFC 3339 writes them.
public final class Moments {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-(\\d\\d)-(\\d\\d)[Tt](\\d\\d):(\\d\\d):(\\d\\d)(\\.\\d+)?(?:[Zz]|([+-])(\\d\\d):(\\d\\d))");
  private static final int DAY = 24 * 60;

  private Moments() {}

  static boolean isWritten(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() && isReal(form);
  }

  /// The instant the text names, or null when it names none. A leap second counts as the next one.
  public static @Nullable Instant read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || !isReal(form)) {
      return null;
    }
    try {
      return LocalDate.of(number(form, 1), number(form, 2), number(form, 3))
          .atStartOfDay()
          .plusMinutes((long) minuteOfDay(form) - offset(form))
          .plusSeconds(number(form, 6))
          .plusNanos(nanos(form.group(7)))
          .toInstant(java.time.ZoneOffset.UTC);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static boolean isReal(Matcher form) {
    int month = number(form, 2);
    int day = number(form, 3);
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    return day <= YearMonth.of(number(form, 1), month).lengthOfMonth()
        && number(form, 4) < 24
        && number(form, 5) < 60
        && hasRealOffset(form)
        && (number(form, 6) < 60 || isLeapSecond(form));
  }

  private static boolean hasRealOffset(Matcher form) {
    return form.group(8) == null || (number(form, 9) < 24 && number(form, 10) < 60);
  }

  private static boolean isLeapSecond(Matcher form) {
    return number(form, 6) == 60 && Math.floorMod(minuteOfDay(form) - offset(form), DAY) == DAY - 1;
  }

  private static int minuteOfDay(Matcher form) {
    return number(form, 4) * 60 + number(form, 5);
  }

  private static int offset(Matcher form) {
    if (form.group(8) == null) {
      return 0;
    }
    int minutes = number(form, 9) * 60 + number(form, 10);
    return form.group(8).equals("-") ? -minutes : minutes;
  }

  private static long nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Long.parseLong((fraction + "000000000").substring(1, 10));
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }
}
