package org.bellbuoy.firstrun;

import org.bellbuoy.kernel.Refusal;

/// Why something of the first run was not done.
public sealed interface FirstRunRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// This has to be said in its form.
  record HasToBeSaid(Topic topic) implements FirstRunRefusal {
    @Override
    public String code() {
      return "has-to-be-said";
    }

    @Override
    public String sentence() {
      return "“" + topic.question() + "” has no answer that could stay as it is. Fill in its form.";
    }
  }
}
