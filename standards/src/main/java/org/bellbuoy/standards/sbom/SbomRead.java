package org.bellbuoy.standards.sbom;

/// What came of reading a bill of materials.
public sealed interface SbomRead {

  /// The bill.
  record Understood(Sbom sbom) implements SbomRead {}

  /// Nothing can be made of it, and why.
  record Refused(String sentence) implements SbomRead {}
}
