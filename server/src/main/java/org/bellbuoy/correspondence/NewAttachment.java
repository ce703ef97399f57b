package org.bellbuoy.correspondence;

/// A file somebody sends: a name and bytes, neither of which is believed or looked into.
public final class NewAttachment {

  /// The largest file that is taken: 25 MiB.
  public static final int MOST_BYTES = 25 * 1024 * 1024;

  private static final int LONGEST_NAME = 255;

  private final String name;
  private final byte[] content;

  /// @param content not copied: the caller gives it away
  public NewAttachment(String name, byte[] content) {
    if (content.length > MOST_BYTES) {
      throw new CorrespondenceRefusal.AttachmentTooLarge().refused();
    }
    this.name = plain(name);
    this.content = content;
  }

  public String name() {
    return name;
  }

  public int size() {
    return content.length;
  }

  /// The bytes themselves; not copied, so leave them as they are.
  public byte[] content() {
    return content;
  }

  /// The last part of a path, without characters that could trick a reader or a file system.
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String visible = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\"]", "_").strip();
    String short255 = visible.substring(0, Math.min(visible.length(), LONGEST_NAME));
    return short255.isEmpty() ? "attachment" : short255;
  }
}
