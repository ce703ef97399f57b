package org.bellbuoy.standards.cve;

/// Who assigns: the organisation's id and short name in the CVE programme.
public record CnaProvider(String orgId, String shortName) {

  public CnaProvider {
    if (orgId.isBlank() || shortName.isBlank()) {
      throw new IllegalArgumentException("A CNA needs an organisation id and a short name.");
    }
  }
}
