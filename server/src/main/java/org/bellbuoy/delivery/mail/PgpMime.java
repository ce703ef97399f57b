package org.bellbuoy.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;

/// How an encrypted letter travels (RFC 3156 section 4): one part that says so, and one that is it.
final class PgpMime {

  static final String ARMOUR = "-----BEGIN PGP MESSAGE-----";

  private PgpMime() {}

  static MimeMultipart of(String armoured) throws MessagingException {
    MimeMultipart parts = new MimeMultipart("encrypted; protocol=\"application/pgp-encrypted\"");
    parts.addBodyPart(part("application/pgp-encrypted", "Version: 1\r\n"));
    parts.addBodyPart(part("application/octet-stream; name=\"encrypted.asc\"", armoured));
    return parts;
  }

  private static MimeBodyPart part(String type, String content) throws MessagingException {
    InternetHeaders headers = new InternetHeaders();
    headers.setHeader("Content-Type", type);
    return new MimeBodyPart(headers, content.getBytes(StandardCharsets.US_ASCII));
  }
}
