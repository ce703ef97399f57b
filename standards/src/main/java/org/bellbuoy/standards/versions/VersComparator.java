package org.bellbuoy.standards.versions;

/// The signs of a vers constraint, longest first so that `>=` is not read as `>`.
enum VersComparator {
  AT_LEAST(">="),
  AT_MOST("<="),
  NOT("!="),
  ABOVE(">"),
  BELOW("<"),
  EXACTLY("=");

  private final String sign;

  VersComparator(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  boolean opens() {
    return this == AT_LEAST || this == ABOVE;
  }

  boolean closes() {
    return this == AT_MOST || this == BELOW;
  }
}
