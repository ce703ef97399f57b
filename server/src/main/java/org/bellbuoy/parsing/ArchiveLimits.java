package org.bellbuoy.parsing;

/// How much of a stranger's archive is looked at, at most.
public final class ArchiveLimits {

  /// Bytes of the file that is looked into.
  public static final int FILE = 26 * 1024 * 1024;

  public static final int ENTRIES = 10_000;

  /// Bytes of all that is unpacked on the way to one entry, over all layers together.
  public static final int INSIDE = 64 * 1024 * 1024;

  /// How many times its packed size an entry may unpack to; deflate alone reaches 1032.
  public static final int RATIO = 200;

  /// Below this many bytes the ratio says nothing.
  public static final int SMALL = 1024 * 1024;

  /// Archives within archives.
  public static final int DEPTH = 4;

  /// Bytes of the name of an entry, and of what a link points to.
  public static final int NAME = 1_024;

  /// Bytes by which the kind of an entry is told.
  public static final int FIRST = 512;

  /// Characters of a text that is shown.
  public static final int TEXT = 256 * 1024;

  /// Points of a picture that is opened, and of the longer side of the one that is drawn anew.
  public static final long PIXELS = 40_000_000;

  public static final int SIDE = 1_600;

  /// Bytes of a picture that was drawn anew.
  public static final int PICTURE = 16 * 1024 * 1024;

  private ArchiveLimits() {}
}
