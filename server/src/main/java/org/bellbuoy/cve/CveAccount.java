package org.bellbuoy.cve;

/// Who we are to CVE Services. Without a place this house is no CNA and asks others for ids.
///
/// @param address of the service, ends with a slash; empty where the place says it
/// @param inside whether it stands in our own network
/// @param org our short name in the CVE programme
/// @param user who the key belongs to
/// @param key what proves it
/// @param version counts the changes
public record CveAccount(
    Place place,
    String address,
    boolean inside,
    String org,
    String user,
    String key,
    long version) {

  static final CveAccount NONE = new CveAccount(Place.NONE, "", false, "", "", "", 0);

  public boolean exists() {
    return place != Place.NONE;
  }

  @Override
  public String toString() {
    return "CveAccount[" + place + "]";
  }
}
