package org.bellbuoy.evidence.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.StringJoiner;
import java.util.UUID;
import org.bellbuoy.audit.LedgerFilter;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// What an auditor typed to find entries; days are in UTC.
///
/// @param from the first day
/// @param until the last day
public record FilterForm(
    @Nullable String what,
    @Nullable String about,
    @Nullable String by,
    @Nullable String from,
    @Nullable String until) {

  private static final int LONGEST = 100;

  LedgerFilter read() {
    Reading reading = new Reading();
    String kind = reading.optionalLine("what", what, LONGEST);
    LedgerFilter filter =
        new LedgerFilter(
            kind.isEmpty() ? null : kind,
            id(reading, "about", about),
            id(reading, "by", by),
            day(reading, "from", from, 0),
            day(reading, "until", until, 1));
    reading.finish();
    return filter;
  }

  /// The same filter in an address, with the cursor to go on from.
  String address(String cursor) {
    StringJoiner address = new StringJoiner("&", "/ledger?", "");
    add(address, "what", what);
    add(address, "about", about);
    add(address, "by", by);
    add(address, "from", from);
    add(address, "until", until);
    add(address, "after", cursor);
    return address.toString();
  }

  public boolean any() {
    return !(said(what).isEmpty()
        && said(about).isEmpty()
        && said(by).isEmpty()
        && said(from).isEmpty()
        && said(until).isEmpty());
  }

  /// For a field of the form.
  public static String said(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private static void add(StringJoiner address, String name, @Nullable String value) {
    if (!said(value).isEmpty()) {
      address.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static @Nullable UUID id(Reading reading, String name, @Nullable String typed) {
    String text = reading.optionalLine(name, typed, LONGEST);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      reading.flaw(name, "Send an id as the ledger shows it.");
      return null;
    }
  }

  private static @Nullable Instant day(
      Reading reading, String name, @Nullable String typed, int later) {
    String text = reading.optionalLine(name, typed, LONGEST);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text).plusDays(later).atStartOfDay().toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException _) {
      reading.flaw(name, "Send a day such as 2026-11-22.");
      return null;
    }
  }
}
