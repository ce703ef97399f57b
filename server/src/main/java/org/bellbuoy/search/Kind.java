package org.bellbuoy.search;

/// What can be found.
public enum Kind {
  CASE("Case", "Cases"),
  REPORT("Report", "Reports"),
  ADVISORY("Advisory", "Advisories");

  private final String one;
  private final String many;

  Kind(String one, String many) {
    this.one = one;
    this.many = many;
  }

  public String words() {
    return one;
  }

  public String plural() {
    return many;
  }
}
