package org.bellbuoy.advisories;

/// A file that somebody chose to bring in: a document, its hash, its signature, or a key.
public final class ImportFile {

  private final String name;
  private final byte[] bytes;

  /// @param name as the browser or the program gave it; only what follows the last slash counts
  /// @param bytes not copied
  public ImportFile(String name, byte[] bytes) {
    this.name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    this.bytes = bytes;
  }

  public String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }
}
