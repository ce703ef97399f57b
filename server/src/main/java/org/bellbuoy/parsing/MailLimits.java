package org.bellbuoy.parsing;

/// How much of a stranger's message is read, at most.
public final class MailLimits {

  /// Bytes of a message as it arrives.
  public static final int MESSAGE = 40 * 1024 * 1024;

  /// Bytes of all parts together once they are decoded. Archives and compressed parts stay packed.
  public static final int INSIDE = 40 * 1024 * 1024;

  /// Parts within parts.
  public static final int DEPTH = 20;

  public static final int PARTS = 500;

  /// Headers of all parts together.
  public static final int HEADERS = 1_000;

  /// Octets of a line; the standard allows 998 (RFC 5322 section 2.1.1).
  public static final int LINE = 64 * 1024;

  /// Characters of the text that is shown.
  public static final int TEXT = 1024 * 1024;

  /// Characters of a name, an address or a subject.
  public static final int WORDS = 2_000;

  /// Seconds until the reading of one message is broken off.
  public static final int SECONDS = 10;

  private MailLimits() {}
}
