package org.bellbuoy.standards.cve;

/// What the rules of the CVE programme ask of a record and software can see (CNA Operational Rules
/// 4.1.0, sections 4.5.2 and 5.1). "Must" stands in the way of publishing, "should" is said.
public enum CnaRule {
  HAS_ID(true),
  NAMES_A_PRODUCT(true),
  NAMES_AFFECTED_VERSIONS(true),
  HAS_A_DESCRIPTION(true),
  HAS_A_PUBLIC_REFERENCE(true),
  TABLE_IS_SOUND(true),
  DESCRIPTION_NAMES_THE_PRODUCT(false),
  SAYS_WHAT_KIND_OF_MISTAKE(false),
  HAS_A_SCORE(false);

  private final boolean mandatory;

  CnaRule(boolean mandatory) {
    this.mandatory = mandatory;
  }

  public boolean isMandatory() {
    return mandatory;
  }
}
