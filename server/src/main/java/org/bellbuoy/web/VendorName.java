package org.bellbuoy.web;

/// The seam that `policy` fills: what the vendor is called in the frame of each page.
public interface VendorName {

  String vendorName();
}
