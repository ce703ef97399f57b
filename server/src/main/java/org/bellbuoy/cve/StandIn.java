package org.bellbuoy.cve;

/// The CVE Services that come with a demonstration. They listen on this machine only.
public interface StandIn {

  /// Where it listens, ready for this organisation; ends with a slash.
  String address(String org, String user, String key);
}
