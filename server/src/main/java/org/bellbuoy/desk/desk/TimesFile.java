package org.bellbuoy.desk.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.kernel.Csv;
import org.bellbuoy.publication.CaseTimes;
import org.bellbuoy.standards.facts.Severity;

/// The raw series, a line for each case; all moments in UTC, empty where nothing happened.
final class TimesFile {

  private TimesFile() {}

  static String of(List<CaseTimes> cases) {
    StringBuilder file =
        new StringBuilder(
            Csv.line(
                List.of(
                    "case",
                    "level",
                    "received",
                    "answered",
                    "decided",
                    "accepted",
                    "fixed",
                    "published",
                    "notified")));
    cases.forEach(each -> file.append(line(each)));
    return file.toString();
  }

  private static String line(CaseTimes of) {
    String level =
        Optional.ofNullable(of.level()).map(Severity::name).orElse("").toLowerCase(Locale.ROOT);
    Stream<String> moments =
        Stream.of(
                Optional.of(of.received()),
                Optional.ofNullable(of.answered()),
                Optional.ofNullable(of.decided()),
                Optional.ofNullable(of.accepted()),
                Optional.ofNullable(of.fixed()),
                Optional.ofNullable(of.published()),
                Optional.ofNullable(of.notified()))
            .map(at -> at.map(Objects::toString).orElse(""));
    return Csv.line(Stream.concat(Stream.of(of.code(), level), moments).toList());
  }
}
