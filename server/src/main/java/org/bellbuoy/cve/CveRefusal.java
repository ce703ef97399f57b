package org.bellbuoy.cve;

import org.bellbuoy.kernel.Refusal;

/// Why an id was not recorded.
public sealed interface CveRefusal extends Refusal {

  /// The id belongs to something else. What that is, is not said.
  record IdTaken() implements CveRefusal {
    @Override
    public String code() {
      return "cve-id-taken";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This CVE id is already used elsewhere. Check the id.";
    }
  }
}
