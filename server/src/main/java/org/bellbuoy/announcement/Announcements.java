package org.bellbuoy.announcement;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.publication.PublicAddresses;
import org.bellbuoy.standards.announcing.Telling;
import org.bellbuoy.standards.announcing.Told;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.web.PartsInUse;
import org.bellbuoy.web.page.Vendor;
import org.springframework.stereotype.Component;

/// Makes the texts about an advisory: of what is public, or of the draft for whoever may read it.
@Component
public class Announcements {

  private final Advisories advisories;
  private final PublishedAdvisories published;
  private final PublicAddresses addresses;
  private final VendorProfiles vendors;
  private final PartsInUse parts;

  Announcements(
      Advisories advisories,
      PublishedAdvisories published,
      PublicAddresses addresses,
      VendorProfiles vendors,
      PartsInUse parts) {
    this.advisories = advisories;
    this.published = published;
    this.addresses = addresses;
    this.vendors = vendors;
    this.parts = parts;
  }

  /// @param code of an advisory the viewer may read; any other is missing
  public Announcement of(Viewer viewer, String code) {
    Advisory advisory = advisories.byCode(viewer, code);
    Optional<AdvisoryFacts> open = published.find(advisory.id()).map(PublishedAdvisory::facts);
    AdvisoryFacts facts = open.orElseGet(() -> advisories.open(viewer, advisory.id()).facts());
    return of(facts, open.isPresent());
  }

  private Announcement of(AdvisoryFacts facts, boolean isPublic) {
    Set<What> used =
        Arrays.stream(What.values()).filter(what -> what.isUsed(parts)).collect(Collectors.toSet());
    return Announcement.of(isPublic, used, told(facts));
  }

  /// What is said of facts that are public.
  Told told(AdvisoryFacts facts) {
    return Told.of(new Telling(facts, addresses.page(facts)), author());
  }

  private String author() {
    Vendor vendor = vendors.vendor();
    return vendor.contact().isEmpty() ? vendor.name() : vendor.contact();
  }
}
