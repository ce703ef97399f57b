package org.bellbuoy.publication;

import java.net.URI;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;

/// Where the world finds what we publish.
@Component
public class PublicAddresses {

  private final Addresses addresses;

  PublicAddresses(Addresses addresses) {
    this.addresses = addresses;
  }

  /// The page of an advisory; the empty string while it has none.
  public String page(Advisory advisory) {
    String number = advisory.trackingId();
    return number == null || advisory.initialRelease() == null
        ? ""
        : addresses.url(Addresses.page(number)).toString();
  }

  /// The page of what these facts say, whether or not it is there yet.
  public URI page(AdvisoryFacts facts) {
    return addresses.url(Addresses.page(facts.tracking().id()));
  }
}
