package org.bellbuoy.policy;

import org.bellbuoy.kernel.Refusal;

/// Why something about the policy was not done.
public sealed interface PolicyRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// A policy that names no address would ask people to write to nobody.
  record NoContact() implements PolicyRefusal {
    @Override
    public String code() {
      return "no-contact";
    }

    @Override
    public String sentence() {
      return "There is no address to write to yet. Set the security contact in the vendor's profile first.";
    }
  }

  /// Once a policy stands, its address must not vanish from under it.
  record ContactInUse() implements PolicyRefusal {
    @Override
    public String code() {
      return "contact-in-use";
    }

    @Override
    public String sentence() {
      return "A policy is published, so the security contact cannot be left empty.";
    }
  }
}
