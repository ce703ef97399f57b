package org.bellbuoy.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.Gate;
import org.jspecify.annotations.Nullable;

/// What stands ready to be published at once, because others speak of a case or soon will.
///
/// @param until when the other side speaks, or null where nobody named a day
/// @param advisory what would be published, or null while nobody has drafted one
/// @param hash of the content that a second person approved, or empty
/// @param gates what stands between it and the public
public record EmergencyRun(
    Occasion occasion,
    @Nullable Instant until,
    @Nullable Advisory advisory,
    String hash,
    boolean approved,
    List<Gate.Result> gates) {

  /// Why it is offered.
  public enum Occasion {
    NEAR("The other side will make it public within a week."),
    PASSED("The day on which the other side makes it public has come."),
    BROKEN("The embargo is broken: others speak of it.");

    private final String words;

    Occasion(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public EmergencyRun {
    gates = List.copyOf(gates);
  }

  public Optional<Advisory> findAdvisory() {
    return Optional.ofNullable(advisory);
  }

  /// Whether one click makes it public.
  public boolean ready() {
    return advisory != null
        && approved
        && gates.stream().noneMatch(gate -> gate.light() == Gate.Light.RED);
  }
}
