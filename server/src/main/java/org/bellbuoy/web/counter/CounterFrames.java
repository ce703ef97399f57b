package org.bellbuoy.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import org.bellbuoy.web.Assets;
import org.bellbuoy.web.VendorName;
import org.bellbuoy.web.door.FormTokens;
import org.bellbuoy.web.page.CounterFrame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Frames a page of the counter.
@Component
public class CounterFrames {

  private static final String UNNAMED = "Bellbuoy";

  private final ObjectProvider<VendorName> vendor;
  private final Assets assets;

  CounterFrames(ObjectProvider<VendorName> vendor, Assets assets) {
    this.vendor = vendor;
    this.assets = assets;
  }

  /// @param title neutral: it reaches histories and window lists
  /// @param guest what we call the outsider
  public CounterFrame of(HttpServletRequest request, String title, String guest) {
    VendorName known = vendor.getIfAvailable();
    String name = known == null ? UNNAMED : known.vendorName();
    return new CounterFrame(title, name, guest, FormTokens.csrf(request), assets);
  }
}
