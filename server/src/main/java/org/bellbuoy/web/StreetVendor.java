package org.bellbuoy.web;

import org.bellbuoy.web.page.Vendor;

/// The seam that `policy` fills: whose public site this is.
public interface StreetVendor {

  Vendor vendor();
}
