package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Credit;

/// What the form of a draft states besides its prose, in the words of the form.
///
/// @param nextUpdateBy a day such as `2026-12-01`, or the empty string
/// @param credits one in a line
public record Stated(AdvisoryKind kind, String nextUpdateBy, String credits, boolean mustActAgain) {

  private static final int DAY = 10;

  public static Stated of(AdvisoryKind kind, Particulars said) {
    Instant next = said.nextUpdateBy();
    return new Stated(
        kind,
        next == null ? "" : next.toString().substring(0, DAY),
        said.credits().stream().map(Stated::credit).collect(Collectors.joining("\n")),
        said.mustActAgain());
  }

  private static String credit(Credit credit) {
    String text = credit.text();
    return credit.names().isEmpty() && text != null ? text : String.join(", ", credit.names());
  }
}
