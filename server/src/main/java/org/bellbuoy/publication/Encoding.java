package org.bellbuoy.publication;

/// How the bytes of a file travel (RFC 9110, 8.4), the smallest first.
public enum Encoding {
  BROTLI("br", "-br"),
  GZIP("gzip", "-gz"),
  IDENTITY("identity", "");

  private final String word;
  private final String suffix;

  Encoding(String word, String suffix) {
    this.word = word;
    this.suffix = suffix;
  }

  /// The word of the `Accept-Encoding` and `Content-Encoding` headers.
  public String word() {
    return word;
  }

  String suffix() {
    return suffix;
  }
}
