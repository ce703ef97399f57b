package org.bellbuoy.customers;

/// What may happen to a customer in the register.
public enum Change {
  ADDED("Customer added"),
  CHANGED("Customer changed"),
  REMOVED("Customer removed"),
  MERGED("Merged"),
  CONTACT_ADDED("Contact added"),
  CONTACT_CHANGED("Contact changed"),
  CONTACT_REMOVED("Contact removed"),
  ENTITLED("Entitlement set"),
  ENTITLEMENT_REMOVED("Entitlement removed"),
  INSTALLATION_ADDED("Installation added"),
  INSTALLATION_CHANGED("Installation changed"),
  INSTALLATION_REMOVED("Installation removed"),
  SBOM_KEPT("SBOM brought in"),
  SBOM_REMOVED("SBOM removed"),
  IMPORTED("Brought up to date by a file");

  private final String words;

  Change(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
