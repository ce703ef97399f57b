package org.bellbuoy.cve;

/// What came of asking CVE Services by the account that is set.
public sealed interface CveTrial {

  /// They know us.
  ///
  /// @param quota how many ids we may hold reserved at a time
  /// @param reserved how many we hold
  /// @param available how many more we may reserve
  record Known(int quota, int reserved, int available) implements CveTrial {}

  record Failed(CveTrouble trouble) implements CveTrial {}
}
