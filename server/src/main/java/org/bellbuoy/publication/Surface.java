package org.bellbuoy.publication;

/// A place at which the world reads an advisory. Every surface that this installation has switched
/// on is in this list; mails and trackers join it with the rooms that write them.
public enum Surface {
  PAGE("Page in every language"),
  JSON("JSON of the page"),
  LIST("List as JSON"),
  CSAF("CSAF documents"),
  HASHES("SHA-256 and SHA-512 files"),
  SIGNATURE("OpenPGP signatures"),
  OSV("OSV records"),
  OPENVEX("OpenVEX document"),
  CYCLONEDX("CycloneDX document"),
  ROLIE("ROLIE feeds"),
  INDEX("index.txt and changes.csv"),
  ATOM("Atom feed"),
  RSS("RSS feed"),
  JSON_FEED("JSON Feed");

  private final String words;

  Surface(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
