package org.bellbuoy.publication;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.web.Words;
import org.springframework.stereotype.Component;

/// Makes the letterhead in force out of what the vendor says of itself and promises.
@Component
class Letterheads {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final VendorProfiles vendors;
  private final Policies policies;
  private final Installation installation;
  private final Clock clock;

  Letterheads(VendorProfiles vendors, Policies policies, Installation installation, Clock clock) {
    this.vendors = vendors;
    this.policies = policies;
    this.installation = installation;
    this.clock = clock;
  }

  Letterhead inForce() {
    VendorProfile profile = vendors.profile(HOUSE);
    List<Letterhead.Policy> versions = policies();
    return new Letterhead(
        publisher(profile),
        vendors.vendor(),
        contacts(profile),
        profile.languages(),
        versions,
        versions.isEmpty() ? List.of() : promises());
  }

  /// In short what the policy says at length; nothing is promised before there is one.
  private static List<String> promises() {
    Words words = Words.of("publication");
    return Stream.of("answer", "harbour", "fix", "open", "tell")
        .map(promise -> words.say("landing.promise." + promise))
        .toList();
  }

  private Publisher publisher(VendorProfile profile) {
    String namespace =
        profile.namespace().isEmpty() ? installation.publicUrl().toString() : profile.namespace();
    String contact = profile.hasContact() ? profile.contact() : null;
    return new Publisher(profile.nameOrStandIn(), namespace, profile.role(), contact, null);
  }

  /// The form first, because what is typed there is sealed at once; only https may be named.
  private List<URI> contacts(VendorProfile profile) {
    List<URI> contacts = new ArrayList<>();
    if ("https".equals(installation.publicUrl().getScheme())) {
      contacts.add(installation.at("/report"));
    }
    if (profile.hasContact()) {
      contacts.add(URI.create("mailto:" + profile.contact()));
    }
    return contacts;
  }

  /// Those that hold or held, the one in force first.
  private List<Letterhead.Policy> policies() {
    Instant now = clock.instant();
    return policies.all(HOUSE).stream()
        .filter(version -> !version.effectiveFrom().isAfter(now))
        .sorted((one, other) -> other.effectiveFrom().compareTo(one.effectiveFrom()))
        .map(Letterheads::policy)
        .toList();
  }

  private static Letterhead.Policy policy(PolicyVersion version) {
    return new Letterhead.Policy(
        Integer.toString(version.number()),
        ListBaking.day(version.effectiveFrom()),
        Words.of("publication").say("policy.title"),
        version.text());
  }
}
