package org.bellbuoy.parsing;

/// How much of what OpenPGP packs is unpacked, at most.
public final class PgpLimits {

  /// Packets within packets: encrypted, compressed, signed and what is inside.
  public static final int DEPTH = 4;

  /// Bytes of all layers together.
  public static final int INSIDE = 64 * 1024 * 1024;

  /// Packets of one message.
  public static final int PACKETS = 10_000;

  /// Recipients of one message.
  public static final int RECIPIENTS = 200;

  /// Signatures of one message, and questions to the house about it.
  public static final int FEW = 30;

  /// Bytes of one certificate, and packets in it.
  public static final int CERTIFICATE = 256 * 1024;

  public static final int CERTIFICATE_PACKETS = 1_000;

  /// Certificates that are looked at for one message.
  public static final int CERTIFICATES = 10;

  private PgpLimits() {}
}
