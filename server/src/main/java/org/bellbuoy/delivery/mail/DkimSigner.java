package org.bellbuoy.delivery.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellbuoy.delivery.MailSignature;

/// Signs a letter as the domain it comes from (DKIM, RFC 6376; `rsa-sha256`, relaxed both ways).
///
/// `From` is signed once more than it stands there, so that nobody can add a second one.
final class DkimSigner {

  private static final List<String> SIGNED =
      List.of(
          "From",
          "To",
          "Subject",
          "Date",
          "Message-ID",
          "In-Reply-To",
          "References",
          "MIME-Version",
          "Content-Type",
          "Content-Transfer-Encoding",
          "Auto-Submitted",
          "List-Unsubscribe",
          "List-Unsubscribe-Post");
  private static final Pattern FOLDED = Pattern.compile("\\r?\\n(?=[ \\t])");
  private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
  private static final Pattern BLANKS_AT_END = Pattern.compile("[ \\t]+(?=\\r\\n)");
  private static final Pattern LINES_AT_END = Pattern.compile("(\\r\\n)+\\z");
  private static final int LINE = 70;

  private final MailSignature signature;
  private final String domain;
  private final Instant at;

  DkimSigner(MailSignature signature, String domain, Instant at) {
    this.signature = signature;
    this.domain = domain;
    this.at = at;
  }

  /// Call it last: what is changed afterwards is not what was signed.
  void sign(MimeMessage message) throws MessagingException {
    try {
      List<Header> headers = Collections.list(message.getAllHeaders());
      List<Header> signed = headers.stream().filter(DkimSigner::isSigned).toList();
      String unsigned = tags(signed, hash(body(message)));
      String input =
          signed.stream().map(DkimSigner::relaxed).collect(Collectors.joining())
              + relaxed(new Header("DKIM-Signature", unsigned)).stripTrailing();
      message.setHeader("DKIM-Signature", unsigned + folded(signed(input)));
    } catch (GeneralSecurityException | IOException failed) {
      throw new MessagingException("The letter could not be signed", failed);
    }
  }

  private String tags(List<Header> signed, String bodyHash) {
    String names = signed.stream().map(Header::getName).collect(Collectors.joining(":"));
    return "v=1; a=rsa-sha256; c=relaxed/relaxed; d=%s;\r\n s=%s; t=%d;\r\n h=%s:From;\r\n bh=%s;\r\n b="
        .formatted(
            domain,
            signature.selector(),
            at.getEpochSecond(),
            names.replace(":", ":\r\n  "),
            bodyHash);
  }

  private byte[] signed(String input) throws GeneralSecurityException {
    Signature signing = Signature.getInstance("SHA256withRSA");
    signing.initSign(
        KeyFactory.getInstance("RSA")
            .generatePrivate(new PKCS8EncodedKeySpec(signature.privateKey())));
    signing.update(input.getBytes(StandardCharsets.UTF_8));
    return signing.sign();
  }

  private static boolean isSigned(Header header) {
    return SIGNED.stream().anyMatch(header.getName()::equalsIgnoreCase);
  }

  /// RFC 6376 section 3.4.2.
  private static String relaxed(Header header) {
    String unfolded = FOLDED.matcher(header.getValue()).replaceAll("");
    String value = BLANKS.matcher(unfolded).replaceAll(" ").strip();
    return header.getName().toLowerCase(Locale.ROOT) + ":" + value + "\r\n";
  }

  private static String body(MimeMessage message) throws MessagingException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    message.writeTo(out);
    String whole = out.toString(StandardCharsets.ISO_8859_1);
    return relaxed(whole.substring(whole.indexOf("\r\n\r\n") + 4));
  }

  /// RFC 6376 section 3.4.4.
  private static String relaxed(String body) {
    String ended = body.endsWith("\r\n") || body.isEmpty() ? body : body + "\r\n";
    String plain = BLANKS.matcher(BLANKS_AT_END.matcher(ended).replaceAll("")).replaceAll(" ");
    String shown = LINES_AT_END.matcher(plain).replaceAll("\r\n");
    return shown.equals("\r\n") ? "" : shown;
  }

  private static String hash(String body) throws GeneralSecurityException {
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static String folded(byte[] signature) {
    return Base64.getMimeEncoder(LINE, "\r\n ".getBytes(StandardCharsets.US_ASCII))
        .encodeToString(signature);
  }
}
