package org.bellbuoy.intake;

import java.util.Locale;
import java.util.Set;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.VendorProfiles;
import org.springframework.stereotype.Component;

/// The addresses at which the vendor takes reports: the published contact, and the usual names
/// beside it (RFC 2142 section 4, and privacy).
@Component
public class OurAddresses {

  private static final Set<String> USUAL =
      Set.of("security", "psirt", "privacy", "abuse", "postmaster");

  private final VendorProfiles vendors;

  OurAddresses(VendorProfiles vendors) {
    this.vendors = vendors;
  }

  /// Whether mail to this address is taken. What stands behind a plus sign does not count.
  public boolean take(String address) {
    String contact = vendors.profile(new Viewer.Machine()).contact().toLowerCase(Locale.ROOT);
    String wanted = address.strip().toLowerCase(Locale.ROOT);
    int at = wanted.lastIndexOf('@');
    if (contact.isEmpty() || at < 1) {
      return false;
    }
    String name = wanted.substring(0, at);
    int plus = name.indexOf('+');
    String plain = plus < 0 ? name : name.substring(0, plus);
    String domain = wanted.substring(at);
    return (plain + domain).equals(contact) || (contact.endsWith(domain) && USUAL.contains(plain));
  }
}
