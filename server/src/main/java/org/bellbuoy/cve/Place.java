package org.bellbuoy.cve;

/// Which CVE Services a CNA speaks with.
public enum Place {
  /// None: ids are asked for elsewhere and typed in here.
  NONE("None: we ask somebody else for ids and type them in"),
  TEST("The programme's test instance"),
  PRODUCTION("CVE Services of the programme"),
  OWN("Another address"),
  /// The one that comes with a demonstration; its ids are of the year 1900.
  STAND_IN("The stand-in of this demonstration");

  private final String words;

  Place(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
