package org.bellbuoy.web.street;

import org.bellbuoy.web.Assets;
import org.bellbuoy.web.StreetVendor;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.page.Vendor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Frames a public page.
@Component
public class StreetFrames {

  private static final Vendor UNNAMED = new Vendor("This vendor", "", null);

  private final ObjectProvider<StreetVendor> vendor;
  private final Assets assets;
  private volatile Vendor last = UNNAMED;

  StreetFrames(ObjectProvider<StreetVendor> vendor, Assets assets) {
    this.vendor = vendor;
    this.assets = assets;
  }

  public StreetFrame of(String title, StreetFrame.Place place) {
    StreetVendor known = vendor.getIfAvailable();
    last = known == null ? UNNAMED : known.vendor();
    return StreetFrame.of(title, place, last, assets, Words.of("web"));
  }

  /// A frame that asks nobody: it bears the name that the vendor had on the last page.
  StreetFrame remembered(String title) {
    return last.equals(UNNAMED)
        ? tried(title)
        : StreetFrame.of(title, StreetFrame.Place.ELSEWHERE, last, assets, Words.of("web"));
  }

  private StreetFrame tried(String title) {
    try {
      return of(title, StreetFrame.Place.ELSEWHERE);
    } catch (DataAccessException | TransactionException away) {
      return StreetFrame.of(title, StreetFrame.Place.ELSEWHERE, UNNAMED, assets, Words.of("web"));
    }
  }
}
