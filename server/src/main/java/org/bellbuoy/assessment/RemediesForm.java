package org.bellbuoy.assessment;

import java.util.List;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.facts.RemediationKind;
import org.jspecify.annotations.Nullable;

/// Remedies as typed.
///
/// @param fixKind such as `vendor-fix`; left out, a fix by us
public record RemediesForm(
    @Nullable String fixKind,
    @Nullable String fix,
    @Nullable String mitigation,
    @Nullable String workaround) {

  /// What may be said about a fix.
  public static final List<RemediationKind> FIX_KINDS =
      List.of(
          RemediationKind.VENDOR_FIX,
          RemediationKind.FIX_PLANNED,
          RemediationKind.NONE_AVAILABLE,
          RemediationKind.NO_FIX_PLANNED);

  private static final int MOST = 10_000;

  Remedies read() {
    Reading reading = new Reading();
    Remedies remedies =
        new Remedies(
            kind(reading),
            reading.optionalBlock("fix", fix, MOST),
            reading.optionalBlock("mitigation", mitigation, MOST),
            reading.optionalBlock("workaround", workaround, MOST));
    reading.finish();
    return remedies;
  }

  private RemediationKind kind(Reading reading) {
    if (fixKind == null || fixKind.isBlank()) {
      return RemediationKind.VENDOR_FIX;
    }
    var kind = reading.choice("fixKind", fixKind, RemediationKind.class);
    if (kind.isPresent() && !FIX_KINDS.contains(kind.get())) {
      reading.flaw("fixKind", "Choose one of the values offered for fix kind.");
    }
    return kind.orElse(RemediationKind.VENDOR_FIX);
  }
}
