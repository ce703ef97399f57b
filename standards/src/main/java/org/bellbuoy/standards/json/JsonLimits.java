package org.bellbuoy.standards.json;

/// How large and how deep a document may be before it is refused.
public record JsonLimits(int maxBytes, int maxDepth, int maxStringLength) {

  private static final int MIB = 1024 * 1024;

  /// For everything that has no bound of its own.
  public static final JsonLimits ORDINARY = new JsonLimits(32 * MIB, 64, MIB);

  /// For CSAF: real product trees reach tens of megabytes, and the 30 levels of branches that 2.1
  /// allows (test 6.1.34) take two levels of JSON each.
  public static final JsonLimits CSAF = new JsonLimits(64 * MIB, 96, MIB);
}
