package org.bellbuoy.correspondence;

/// Checks signatures as any reader would, for tests that hold nothing but what is public.
public final class PublishedKeys {

  private PublishedKeys() {}

  public static boolean verify(String certificate, byte[] document, String signature) {
    return PgpKey.verifies(certificate, document, signature);
  }
}
