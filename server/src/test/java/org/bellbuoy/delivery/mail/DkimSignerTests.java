package org.bellbuoy.delivery.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.delivery.MailSignature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A signed letter is checked by another reading of RFC 6376 than the one that signs.
class DkimSignerTests {

  private static KeyPair keys;

  @BeforeAll
  static void makeAKey() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
  }

  @Test
  void signsWhatWasWritten() throws Exception {
    String letter = signed("Thank you.\r\n\r\nTwo  blanks \t here. \r\n\r\n\r\n");

    assertThat(letter).contains("d=reports.example.com", "s=b20261122", ":From;");
    assertThat(holds(letter)).isTrue();
  }

  @Test
  void showsThatAWordWasChanged() throws Exception {
    String letter = signed("Thank you.\r\n");

    assertThat(holds(letter.replace("Thank", "Blame"))).isFalse();
    assertThat(holds(letter.replace("Subject: Your", "Subject: My"))).isFalse();
    assertThat(holds(letter.replace("To: ann@", "To: bob@"))).isFalse();
  }

  @Test
  void signsALetterThatSaysNothing() throws Exception {
    assertThat(holds(signed(""))).isTrue();
    assertThat(holds(signed("no line end"))).isTrue();
  }

  private static String signed(String body) throws MessagingException, IOException {
    String text =
        "From: desk@reports.example.com\r\nTo: ann@example.org\r\nSubject: Your report\r\n [abc]\r\n"
            + "Date: Sun, 22 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@reports.example.com>\r\n\r\n"
            + body;
    MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(text.getBytes(UTF_8)));
    MailSignature signature = new MailSignature("b20261122", keys.getPrivate().getEncoded());
    new DkimSigner(signature, "reports.example.com", Instant.parse("2026-11-22T09:00:00Z"))
        .sign(message);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    message.writeTo(out);
    return out.toString(ISO_8859_1);
  }

  private static boolean holds(String letter) throws GeneralSecurityException {
    int end = letter.indexOf("\r\n\r\n");
    List<String> headers = new ArrayList<>();
    for (String line : letter.substring(0, end).split("\r\n", -1)) {
      if (line.startsWith(" ") || line.startsWith("\t")) {
        headers.add(headers.removeLast() + line);
      } else {
        headers.add(line);
      }
    }
    String dkim = find(headers, "dkim-signature");
    StringBuilder input = new StringBuilder();
    for (String name : tag(dkim, "h").split(":", -1)) {
      String found = find(headers, name.toLowerCase(Locale.ROOT));
      if (!found.isEmpty()) {
        headers.remove(found);
        input.append(canonical(found)).append("\r\n");
      }
    }
    input.append(canonical(dkim.substring(0, dkim.lastIndexOf("b=") + 2)));
    Signature check = Signature.getInstance("SHA256withRSA");
    check.initVerify(keys.getPublic());
    check.update(input.toString().getBytes(ISO_8859_1));
    boolean signed = check.verify(Base64.getDecoder().decode(tag(dkim, "b")));
    return signed && tag(dkim, "bh").equals(bodyHash(letter.substring(end + 4)));
  }

  private static String bodyHash(String body) throws GeneralSecurityException {
    List<String> lines = new ArrayList<>(List.of(body.split("\r\n", -1)));
    lines.replaceAll(line -> line.replaceAll("[ \t]+", " ").replaceAll(" $", ""));
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    String canonical = lines.isEmpty() ? "" : String.join("\r\n", lines) + "\r\n";
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(ISO_8859_1));
    return Base64.getEncoder().encodeToString(hash);
  }

  private static String find(List<String> headers, String name) {
    return headers.stream()
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .findFirst()
        .orElse("");
  }

  private static String canonical(String header) {
    int colon = header.indexOf(':');
    String value = header.substring(colon + 1).replaceAll("\\s+", " ").strip();
    return header.substring(0, colon).toLowerCase(Locale.ROOT) + ":" + value;
  }

  private static String tag(String header, String name) {
    for (String part : header.substring(header.indexOf(':') + 1).split(";", -1)) {
      String plain = part.replaceAll("\\s+", "");
      if (plain.startsWith(name + "=")) {
        return plain.substring(name.length() + 1);
      }
    }
    return "";
  }
}
