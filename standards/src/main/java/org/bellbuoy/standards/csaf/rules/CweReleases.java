package org.bellbuoy.standards.csaf.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bellbuoy.standards.cwe.CweEntry;
import org.bellbuoy.standards.shape.Moments;

/// When releases of CWE came out, and what an entry was called in each.
final class CweReleases {
  private static final NavigableMap<LocalDate, String> DATES =
      new TreeMap<>(
          Map.of(
              LocalDate.of(2022, 4, 28), "4.7",
              LocalDate.of(2022, 6, 28), "4.8",
              LocalDate.of(2022, 10, 13), "4.9",
              LocalDate.of(2023, 1, 31), "4.10",
              LocalDate.of(2023, 4, 27), "4.11",
              LocalDate.of(2023, 6, 29), "4.12",
              LocalDate.of(2023, 10, 26), "4.13",
              LocalDate.of(2024, 2, 29), "4.14",
              LocalDate.of(2024, 7, 16), "4.15",
              LocalDate.of(2024, 11, 19), "4.16"));

  static {
    DATES.put(LocalDate.of(2025, 4, 3), "4.17");
  }

  private CweReleases() {}

  /// The release that was the newest at a time, as far as this list goes back.
  static Optional<String> latestAt(String dateTime) {
    Instant date = Moments.read(dateTime);
    return Optional.ofNullable(date)
        .map(instant -> DATES.floorEntry(LocalDate.ofInstant(instant, ZoneOffset.UTC)))
        .map(Map.Entry::getValue);
  }

  /// The name of an entry in a release: the oldest former name that lived that long, else today's.
  static String nameIn(CweEntry entry, String release) {
    return entry.formerNames().stream()
        .filter(former -> compare(former.lastRelease(), release) >= 0)
        .min((one, two) -> compare(one.lastRelease(), two.lastRelease()))
        .map(CweEntry.FormerName::name)
        .orElse(entry.name());
  }

  /// Orders releases such as 3.4, 3.4.1 and 4.10.
  static int compare(String one, String two) {
    String[] a = one.split("\\.", -1);
    String[] b = two.split("\\.", -1);
    for (int i = 0; i < Math.max(a.length, b.length); i++) {
      int order = Integer.compare(part(a, i), part(b, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int part(String[] parts, int place) {
    return place < parts.length && parts[place].matches("\\d{1,6}")
        ? Integer.parseInt(parts[place])
        : 0;
  }
}
