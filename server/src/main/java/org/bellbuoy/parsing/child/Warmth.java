package org.bellbuoy.parsing.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bellbuoy.parsing.MailWire;
import org.bellbuoy.parsing.Parsed;
import org.bellbuoy.parsing.Unreadable;

/// Reads a message with everything in it, so that every class is loaded while files may still be
/// opened.
final class Warmth {

  private static final List<String> CHARSETS =
      List.of(
          "windows-1252",
          "iso-8859-15",
          "iso-2022-jp",
          "shift_jis",
          "euc-jp",
          "gb18030",
          "gbk",
          "big5",
          "euc-kr",
          "koi8-r",
          "windows-1251",
          "utf-16");

  private static final String EVERYTHING =
      """
      From: =?UTF-8?Q?S=C3=B6mebody?= <somebody@example.org>
      To: security@example.com
      Subject: =?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?= and more
      Message-ID: <one@example.org>
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="a"

      --a
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      W=C3=B6rds
      --b
      Content-Type: text/html; charset=iso-8859-1
      Content-Transfer-Encoding: 8bit

      <p>Words<br>more &amp; more</p>
      --b--
      --a
      Content-Type: message/delivery-status

      Action: failed
      Status: 5.1.1
      --a
      Content-Type: message/rfc822

      Message-ID: <ours@example.com>

      text
      --a
      Content-Type: application/octet-stream; name*=utf-8''b%C3%B6se.bin
      Content-Disposition: attachment; filename="=?UTF-8?B?YsO2c2UuYmlu?="
      Content-Transfer-Encoding: base64

      AAECAwQ=
      --a
      Content-Type: text/x-uu
      Content-Transfer-Encoding: x-uuencode

      begin 644 a
      #0V%T
      `
      end
      --a--
      """;

  private Warmth() {}

  static void take() throws Exception {
    for (String name : CHARSETS) {
      new String("warm".getBytes(StandardCharsets.US_ASCII), Charset.forName(name));
    }
    HtmlWords.of("<p>words</p>");
    byte[] message = EVERYTHING.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    through(new Parsed.Read(new MailReader(OpenPgp.COLD).read(message)));
    through(new Parsed.Unread(Unreadable.BROKEN));
    try {
      new MailReader(OpenPgp.COLD)
          .read("From: a@b, c@d\r\nContent-Type: x\r\n\r\n\0".getBytes(StandardCharsets.US_ASCII));
    } catch (TooHostile hostile) {
      through(new Parsed.Unread(hostile.reason()));
    }
  }

  private static void through(Parsed parsed) throws Exception {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    MailWire.write(new DataOutputStream(wire), parsed);
    MailWire.read(new DataInputStream(new ByteArrayInputStream(wire.toByteArray())));
  }
}
