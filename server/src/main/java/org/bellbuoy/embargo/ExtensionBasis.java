package org.bellbuoy.embargo;

/// Why an agreed silence may last longer: the reporter agrees, or a reason of the closed list
/// (disclosure policy, allowed reasons for delay). There is no "other" and no business reason.
public enum ExtensionBasis {
  REPORTER_CONSENTS("the reporter consents"),
  FIX_INCOMPLETE("the fix is incomplete"),
  /// The test that failed is named.
  FIX_UNSAFE("the fix is unsafe"),
  /// At most fourteen days.
  CUSTOMERS_NEED_PATCH_WINDOW("customers need a patch window"),
  OTHER_VENDORS("other vendors need time"),
  REPORTER_ASKED("the reporter asked for it"),
  /// The document is named.
  AUTHORITY_ORDER("an authority ordered it");

  private final String words;

  ExtensionBasis(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Must it be said which test failed, or which document orders it?
  public boolean asksForWords() {
    return this == FIX_UNSAFE || this == AUTHORITY_ORDER;
  }
}
