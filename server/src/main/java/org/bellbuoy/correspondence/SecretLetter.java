package org.bellbuoy.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.parsing.MailParser;
import org.springframework.stereotype.Component;

/// Signs a letter and encrypts it (RFC 3156 section 6.1). The house signs; the locked process
/// encrypts, because the certificate is a stranger's.
@Component
class SecretLetter {

  private static final String TYPE = "Content-Type: ";

  private final SigningKey key;
  private final MailParser parser;
  private final Ids ids;

  SecretLetter(SigningKey key, MailParser parser, Ids ids) {
    this.key = key;
    this.parser = parser;
    this.ids = ids;
  }

  /// @param subject stands inside too, so that it is signed
  /// @return an armoured message
  String of(String subject, String text, byte[] certificate) {
    String part = part(subject, text);
    String signature = key.detachedSignature(part.getBytes(StandardCharsets.US_ASCII));
    String whole =
        whole(part, signature.replaceAll("\r?\n", "\r\n"), "=_" + ids.code() + ids.code());
    return parser
        .encrypt(List.of(certificate), whole.getBytes(StandardCharsets.US_ASCII))
        .orElseThrow(() -> new CorrespondenceRefusal.KeyTakesNothing().refused());
  }

  private static String part(String subject, String text) {
    return TYPE
        + "text/plain; charset=utf-8; protected-headers=\"v1\"\r\n"
        + "Content-Transfer-Encoding: quoted-printable\r\nSubject: "
        + subject
        + "\r\n\r\n"
        + quoted(text)
        + "\r\n";
  }

  private static String whole(String part, String signature, String boundary) {
    String delimiter = "\r\n--" + boundary;
    return TYPE
        + "multipart/signed; micalg=pgp-sha512; protocol=\"application/pgp-signature\";\r\n boundary=\""
        + boundary
        + "\"\r\n"
        + delimiter
        + "\r\n"
        + part
        + delimiter
        + "\r\n"
        + TYPE
        + "application/pgp-signature; name=\"signature.asc\"\r\n\r\n"
        + signature
        + delimiter
        + "--\r\n";
  }

  private static String quoted(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream encoded = MimeUtility.encode(bytes, "quoted-printable")) {
      encoded.write(text.replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException | MessagingException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toString(StandardCharsets.US_ASCII);
  }
}
