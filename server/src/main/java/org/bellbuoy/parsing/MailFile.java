package org.bellbuoy.parsing;

/// A part that is not the text: opaque bytes under a name and a type that somebody claims.
public final class MailFile {

  private final String name;
  private final String type;
  private final byte[] content;

  /// @param content not copied: the caller gives it away
  public MailFile(String name, String type, byte[] content) {
    this.name = name;
    this.type = type;
    this.content = content;
  }

  public String name() {
    return name;
  }

  public String type() {
    return type;
  }

  /// The bytes themselves; not copied, so leave them as they are.
  public byte[] content() {
    return content;
  }
}
