package org.bellbuoy.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// The ground rules as typed, a line each.
///
/// @param scope such as `domain: *.tide.example | our web sites`
/// @param nonFindings such as `Missing headers | Nothing follows from them`
public record GroundRulesForm(
    @Nullable String scope,
    @Nullable String conduct,
    @Nullable String nonFindings,
    @Nullable String escalation) {

  private static final int MOST = 20_000;
  private static final int LINE = 300;
  private static final Pattern HOST =
      Pattern.compile("(?:\\*\\.)?(?:[a-z0-9-]+\\.)+[a-z]{2,}", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+/\\S+");

  public static GroundRulesForm of(GroundRules rules) {
    return new GroundRulesForm(
        rules.scope().stream().map(GroundRules.ScopeLine::line).collect(Collectors.joining("\n")),
        String.join("\n", rules.conduct()),
        rules.nonFindings().stream()
            .map(GroundRules.NonFinding::line)
            .collect(Collectors.joining("\n")),
        rules.escalation());
  }

  GroundRules read(long version) {
    Reading reading = new Reading();
    GroundRules rules =
        new GroundRules(
            scope(reading),
            lines(reading.optionalBlock("conduct", conduct, MOST)),
            nonFindings(reading),
            reading.optionalLine("escalation", escalation, LINE),
            version);
    reading.finish();
    return rules;
  }

  private List<GroundRules.ScopeLine> scope(Reading reading) {
    List<GroundRules.ScopeLine> read = new ArrayList<>();
    for (String line : lines(reading.optionalBlock("scope", scope, MOST))) {
      scopeLine(line)
          .ifPresentOrElse(
              read::add,
              () ->
                  reading.flaw(
                      "scope",
                      "“"
                          + line
                          + "” cannot be read. Write product: a name, repository: an address, domain: a"
                          + " host or *.host, or outside: anything."));
    }
    return read;
  }

  private static Optional<GroundRules.ScopeLine> scopeLine(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String word = line.substring(0, colon).strip();
    String rest = line.substring(colon + 1).strip();
    int bar = rest.indexOf('|');
    String what = bar < 0 ? rest : rest.substring(0, bar).strip();
    String note = bar < 0 ? "" : rest.substring(bar + 1).strip();
    for (GroundRules.Kind kind : GroundRules.Kind.values()) {
      if (kind.word().equalsIgnoreCase(word) && fits(kind, what)) {
        return Optional.of(new GroundRules.ScopeLine(kind, what, note));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(GroundRules.Kind kind, String what) {
    return switch (kind) {
      case PRODUCT, OUTSIDE -> !what.isEmpty();
      case REPOSITORY -> ADDRESS.matcher(what).matches();
      case DOMAIN -> HOST.matcher(what).matches();
    };
  }

  private List<GroundRules.NonFinding> nonFindings(Reading reading) {
    List<GroundRules.NonFinding> read = new ArrayList<>();
    for (String line : lines(reading.optionalBlock("nonFindings", nonFindings, MOST))) {
      int bar = line.indexOf('|');
      if (bar <= 0 || bar == line.length() - 1) {
        reading.flaw("nonFindings", "“" + line + "” needs a reason: what | why it is none.");
      } else {
        read.add(
            new GroundRules.NonFinding(
                line.substring(0, bar).strip(), line.substring(bar + 1).strip()));
      }
    }
    return read;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
