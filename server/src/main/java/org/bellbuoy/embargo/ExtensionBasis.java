package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why an agreed silence may last longer: the reporter agrees, or a reason of the closed list.
public enum ExtensionBasis {
  REPORTER_CONSENTS(null),
  FIX_INCOMPLETE(DelayReason.FIX_INCOMPLETE),
  FIX_UNSAFE(DelayReason.FIX_UNSAFE),
  CUSTOMERS_NEED_PATCH_WINDOW(DelayReason.CUSTOMERS_NEED_PATCH_WINDOW),
  OTHER_VENDORS(DelayReason.OTHER_VENDORS),
  REPORTER_ASKED(DelayReason.REPORTER_ASKED),
  AUTHORITY_ORDER(DelayReason.AUTHORITY_ORDER);

  private final @Nullable DelayReason reason;

  ExtensionBasis(@Nullable DelayReason reason) {
    this.reason = reason;
  }

  /// The reason of the closed list; none where the reporter agrees.
  public Optional<DelayReason> reason() {
    return Optional.ofNullable(reason);
  }

  public String words() {
    return reason().map(DelayReason::words).orElse("the reporter consents");
  }

  boolean asksForWords() {
    return reason().filter(DelayReason::asksForWords).isPresent();
  }

  boolean reaches(Instant from, Instant to) {
    return reason().stream().allMatch(each -> each.reaches(from, to));
  }
}
