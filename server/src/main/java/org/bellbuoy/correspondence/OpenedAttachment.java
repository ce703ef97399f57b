package org.bellbuoy.correspondence;

/// The bytes of a file, to be served as `application/octet-stream` for download and nothing else.
public final class OpenedAttachment {

  private final String name;
  private final byte[] content;

  OpenedAttachment(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  public String name() {
    return name;
  }

  /// The name to save it under: it says so when the bytes are not what the ending promises.
  public String honestName() {
    return FileKind.honest(name, content);
  }

  /// Not copied: for the answer and nothing else.
  public byte[] content() {
    return content;
  }
}
