package org.bellbuoy.web.street;

import org.bellbuoy.web.Assets;
import org.bellbuoy.web.StreetVendor;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.page.Vendor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Frames a public page.
@Component
public class StreetFrames {

  private static final Vendor UNNAMED = new Vendor("This vendor", "", null);

  private final ObjectProvider<StreetVendor> vendor;
  private final Assets assets;

  StreetFrames(ObjectProvider<StreetVendor> vendor, Assets assets) {
    this.vendor = vendor;
    this.assets = assets;
  }

  public StreetFrame of(String title, StreetFrame.Place place) {
    StreetVendor known = vendor.getIfAvailable();
    Vendor whose = known == null ? UNNAMED : known.vendor();
    return StreetFrame.of(title, place, whose, assets, Words.of("web"));
  }
}
