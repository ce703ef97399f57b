package org.bellbuoy.assessment;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;

/// What a customer can do. Each part may be empty while it is unknown.
///
/// @param fixKind whether there is a fix, will be one, or will be none
/// @param fix the fix in words
/// @param mitigation what lowers the risk
/// @param workaround what the customer may change until the fix
public record Remedies(RemediationKind fixKind, String fix, String mitigation, String workaround) {

  public static Remedies none() {
    return new Remedies(RemediationKind.VENDOR_FIX, "", "", "");
  }

  public List<Remediation> toFacts() {
    List<Remediation> all = new ArrayList<>();
    add(all, fixKind, fix);
    add(all, RemediationKind.MITIGATION, mitigation);
    add(all, RemediationKind.WORKAROUND, workaround);
    return List.copyOf(all);
  }

  private static void add(List<Remediation> all, RemediationKind kind, String text) {
    if (!text.isBlank()) {
      all.add(Remediation.of(kind, text));
    }
  }
}
