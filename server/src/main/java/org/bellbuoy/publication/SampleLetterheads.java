package org.bellbuoy.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.web.page.Vendor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The letterhead out of the settings.
@Component
class SampleLetterheads implements Letterheads {

  private final String name;
  private final String site;
  private final String contact;

  SampleLetterheads(
      @Value("${bellbuoy.vendor.name:Example Vendor}") String name,
      @Value("${bellbuoy.vendor.site:https://vendor.example}") String site,
      @Value("${bellbuoy.vendor.contact:security@vendor.example}") String contact) {
    this.name = name;
    this.site = site;
    this.contact = contact;
  }

  @Override
  public Letterhead inForce() {
    return new Letterhead(
        Publisher.vendor(name, site, contact),
        new Vendor(name, contact, site),
        List.of(URI.create("mailto:" + contact)),
        List.of("en"),
        List.of(
            new Letterhead.Policy(
                "1", LocalDate.of(2026, 1, 1), "Disclosure policy", "Tell us by the form.")),
        List.of());
  }
}
