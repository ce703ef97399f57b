package org.bellbuoy.policy;

import java.util.List;
import org.bellbuoy.standards.facts.PublisherRole;

/// Who the vendor is, as pages, mails and signed files name it.
///
/// @param name empty while nobody has said
/// @param namespace the web address that names the vendor in CSAF documents
/// @param contact the address to write to about security, such as `security@example.com`; empty
///   while nobody has said
/// @param site the vendor's own site, or empty
/// @param languages of the answers one may expect, as language tags, the first preferred
/// @param noReward the sentence that says there is no monetary reward, or empty where there is one
/// @param role in what capacity the vendor publishes
public record VendorProfile(
    String name,
    String namespace,
    String contact,
    String site,
    List<String> languages,
    String noReward,
    PublisherRole role,
    long version) {

  public VendorProfile {
    languages = List.copyOf(languages);
  }

  public boolean hasContact() {
    return !contact.isEmpty();
  }

  /// The name, or a stand-in before anybody has said one.
  public String nameOrStandIn() {
    return name.isEmpty() ? "Bellbuoy" : name;
  }
}
