package org.bellbuoy.customers;

import org.bellbuoy.kernel.Refusal;

/// Why the register of customers says no.
public sealed interface CustomerRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// The number is in use, perhaps by a customer that was merged or removed.
  record NumberTaken(String number) implements CustomerRefusal {
    @Override
    public String code() {
      return "number-taken";
    }

    @Override
    public String field() {
      return "code";
    }

    @Override
    public String sentence() {
      return "The number “" + number + "” belongs to a customer already.";
    }
  }

  /// The customer was merged into another or removed.
  record NoLongerKept() implements CustomerRefusal {
    @Override
    public String code() {
      return "no-longer-kept";
    }

    @Override
    public String sentence() {
      return "This customer was merged or removed. Nothing about it can be changed any more.";
    }
  }

  /// The customer has an installation of this product by this label.
  record InstalledAlready() implements CustomerRefusal {
    @Override
    public String code() {
      return "installed-already";
    }

    @Override
    public String field() {
      return "label";
    }

    @Override
    public String sentence() {
      return "This customer has an installation of that product by this label. Give this one another label.";
    }
  }

  /// A customer has only so many of a kind.
  record TooMany(String what, int most) implements CustomerRefusal {
    @Override
    public String code() {
      return "too-many";
    }

    @Override
    public String sentence() {
      return "A customer has at most " + most + " " + what + ".";
    }
  }

  /// What would happen is not what was looked at.
  record SeenOtherwise() implements CustomerRefusal {
    @Override
    public String code() {
      return "seen-otherwise";
    }

    @Override
    public String field() {
      return "csv";
    }

    @Override
    public String sentence() {
      return "The file or the register has changed since you looked. Look again at what would happen.";
    }
  }
}
