package org.bellbuoy.publication;

import org.bellbuoy.advisories.Advisory;
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
}
