package org.bellbuoy.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.web.page.Vendor;

/// Who publishes, and what stands on every page and in every signed file about them.
///
/// @param contacts how to reach us, the preferred way first
/// @param languages the languages we read, such as `en`
/// @param policies the versions of the disclosure policy, the one in force first
/// @param promises short sentences out of the policy in force
record Letterhead(
    Publisher publisher,
    Vendor vendor,
    List<URI> contacts,
    List<String> languages,
    List<Policy> policies,
    List<String> promises) {

  Letterhead {
    contacts = List.copyOf(contacts);
    languages = List.copyOf(languages);
    policies = List.copyOf(policies);
    promises = List.copyOf(promises);
  }

  /// Whose name the signing key bears.
  String userId() {
    String name = vendor.name() + " Product Security";
    return vendor.contact().isEmpty() ? name : name + " <" + vendor.contact() + ">";
  }

  /// One version of the disclosure policy.
  record Policy(String version, LocalDate since, String title, String markdown) {}
}
