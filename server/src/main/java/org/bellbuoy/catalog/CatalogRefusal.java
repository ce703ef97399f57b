package org.bellbuoy.catalog;

import org.bellbuoy.kernel.Refusal;

/// Why the catalogue says no.
public sealed interface CatalogRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// The code, name or number is in use.
  record AlreadyThere(String what) implements CatalogRefusal {
    @Override
    public String code() {
      return "already-there";
    }

    @Override
    public String sentence() {
      return what + " is in the catalogue already.";
    }
  }

  /// Only a hidden release can be made public.
  record NotHidden() implements CatalogRefusal {
    @Override
    public String code() {
      return "not-hidden";
    }

    @Override
    public String sentence() {
      return "This release is public already.";
    }
  }

  /// Version numbers that are registered cannot be read by another scheme.
  record SchemeInUse() implements CatalogRefusal {
    @Override
    public String code() {
      return "scheme-in-use";
    }

    @Override
    public String sentence() {
      return "Some releases have numbers that this scheme cannot read. Keep the scheme, or choose generic.";
    }
  }
}
