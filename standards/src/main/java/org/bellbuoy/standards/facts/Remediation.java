package org.bellbuoy.standards.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fix, a mitigation, a workaround, or the word that there is none. Without product codes it
/// holds for every affected product.
public record Remediation(
    RemediationKind kind,
    String text,
    @Nullable String url,
    @Nullable Instant date,
    List<String> productCodes) {

  public Remediation {
    text = Texts.required(text, "what to do, for a remediation of kind " + kind);
    url = Texts.orNull(url);
    productCodes = List.copyOf(productCodes);
  }

  public static Remediation of(RemediationKind kind, String text) {
    return new Remediation(kind, text, null, null, List.of());
  }
}
