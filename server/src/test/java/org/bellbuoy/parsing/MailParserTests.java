package org.bellbuoy.parsing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the locked process makes of messages, and where it stops.
class MailParserTests {

  private static final MailParser.Reader READER = new MailParser().open();

  @AfterAll
  static void end() {
    READER.close();
  }

  @Test
  void readsAPlainMessage() {
    ParsedMail mail =
        read(
            """
            From: "Ann Smith" <Ann@Example.ORG>
            To: security@example.com
            Subject: =?UTF-8?Q?M=C3=BCnchen?= is open
            Message-ID: <a1@example.org>
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            The caf=E9 is open.
            """);

    assertThat(mail.from()).isEqualTo("ann@example.org");
    assertThat(mail.fromName()).isEqualTo("Ann Smith");
    assertThat(mail.subject()).isEqualTo("München is open");
    assertThat(mail.first("message-id")).contains("<a1@example.org>");
    assertThat(mail.text()).isEqualTo("The café is open.\r\n");
    assertThat(mail.files()).isEmpty();
  }

  @Test
  void keepsEveryOtherPartAsOpaqueBytes() {
    ParsedMail mail =
        read(
            """
            From: ann@example.org
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: multipart/alternative; boundary=y

            --y
            Content-Type: text/plain

            words
            --y
            Content-Type: text/html

            <b>other words</b>
            --y--
            --x
            Content-Type: application/zip; name="a.zip"
            Content-Transfer-Encoding: base64

            UEsDBA==
            --x
            Content-Type: text/plain; name=log.txt

            a log
            --x--
            """);

    assertThat(mail.text()).isEqualTo("words");
    assertThat(mail.type()).isEqualTo("multipart/mixed");
    assertThat(mail.files())
        .extracting(MailFile::name, MailFile::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("", "text/html"),
            org.assertj.core.groups.Tuple.tuple("a.zip", "application/zip"),
            org.assertj.core.groups.Tuple.tuple("log.txt", "text/plain"));
    assertThat(mail.files().get(1).content()).containsExactly('P', 'K', 3, 4);
  }

  @Test
  void showsTheWordsOfHtmlAndNeverItsMarks() {
    ParsedMail mail =
        read(
            """
            From: ann@example.org
            Content-Type: text/html

            <style>p { color: red }</style><p>One &lt;two&gt;</p><script>alert(1)</script><img src="http://x/">
            """);

    assertThat(mail.text()).contains("One <two>").doesNotContain("alert", "img", "color");
    assertThat(mail.files()).hasSize(1);
  }

  @Test
  void knowsADeliveryReport() {
    ParsedMail mail =
        read(
            """
            From: MAILER-DAEMON@mx.example.org
            Content-Type: multipart/report; report-type=delivery-status; boundary=x

            --x

            It could not be delivered.
            --x
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; ann@example.org
            Action: failed
            Status: 5.1.1
            --x
            Content-Type: text/rfc822-headers

            Message-ID: <ours@security.example.com>
            --x--
            """);

    assertThat(mail.findBounced())
        .contains(new Bounced("<ours@security.example.com>", "failed", "5.1.1"));
  }

  @Test
  void stopsAtEveryLimit() {
    assertThat(outcome(new byte[MailLimits.MESSAGE + 1])).isEqualTo(Unreadable.TOO_LARGE);
    assertThat(outcome(head() + "\r\n" + "a".repeat(MailLimits.LINE + 1)))
        .isEqualTo(Unreadable.LINE_TOO_LONG);
    assertThat(outcome("X: y\r\n".repeat(MailLimits.HEADERS + 1) + "\r\n"))
        .isEqualTo(Unreadable.TOO_MANY_HEADERS);
    assertThat(outcome(nested(MailLimits.DEPTH + 1))).isEqualTo(Unreadable.TOO_DEEP);
    assertThat(outcome(nested(10_000))).isEqualTo(Unreadable.TOO_DEEP);
    assertThat(outcome(many(MailLimits.PARTS + 1))).isEqualTo(Unreadable.TOO_MANY_PARTS);
  }

  @Test
  void readsUpToEveryLimit() {
    assertThat(READER.read(bytes(head() + "\r\n" + "a".repeat(MailLimits.LINE))))
        .isInstanceOf(Parsed.Read.class);
    assertThat(READER.read(bytes(nested(MailLimits.DEPTH)))).isInstanceOf(Parsed.Read.class);
    assertThat(READER.read(bytes(many(MailLimits.PARTS - 1)))).isInstanceOf(Parsed.Read.class);
  }

  /// Reports of delivery are looked at twice, which is how a message that is not too large can hold
  /// too much.
  @Test
  void stopsWhereThePartsHoldTooMuchTogether() {
    assertThat(outcome(reportOf(MailLimits.INSIDE / 2 + 1))).isEqualTo(Unreadable.TOO_MUCH_INSIDE);
    assertThat(READER.read(bytes(reportOf(MailLimits.INSIDE / 2 - 1000))))
        .isInstanceOf(Parsed.Read.class);
  }

  private static String reportOf(int octets) {
    String line = "x".repeat(898) + "\r\n";
    return head()
        + "Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\n"
        + "Content-Type: message/delivery-status\r\n\r\n"
        + line.repeat(octets / line.length())
        + "x".repeat(octets % line.length())
        + "\r\n--b--\r\n";
  }

  /// Of a real reader nobody has made one that takes so long; so the process is played.
  @Test
  void endsAProcessThatTakesTooLongForOneMessage() throws IOException {
    ProcessBuilder slow = new ProcessBuilder("sh", "-c", "printf LOCK; exec sleep 60");
    try (Child child = Child.start(slow, Duration.ofMillis(700))) {
      assertThat(child.read(bytes(head()), MailCounsel.NONE))
          .contains(new Parsed.Unread(Unreadable.TOO_MUCH_WORK));
      org.awaitility.Awaitility.await().until(() -> !child.isAlive());
    }
    assertThat(MailLimits.SECONDS).isEqualTo(10);
  }

  @Test
  void usesNoProcessThatDoesNotSayThatItIsLocked() {
    for (String says : List.of("exec sleep 60", "printf OPEN", "exit 0")) {
      org.assertj.core.api.Assertions.assertThatIOException()
          .isThrownBy(
              () -> Child.start(new ProcessBuilder("sh", "-c", says), Duration.ofMillis(300)));
    }
  }

  @Test
  void readsAMessageOfTheLargestSize() {
    byte[] message = new byte[MailLimits.MESSAGE];
    java.util.Arrays.fill(message, (byte) 'a');
    for (int at = 0; at + 1 < message.length; at += 900) {
      message[at] = '\r';
      message[at + 1] = '\n';
    }
    byte[] head = bytes(head() + "Content-Type: application/x\r\n\r\n");
    System.arraycopy(head, 0, message, 0, head.length);

    assertThat(READER.read(message)).isInstanceOf(Parsed.Read.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'From: a@b.c\r\nFrom: d@e.f\r\n\r\nx'",
    "'From: a@b.c, d@e.f\r\n\r\nx'",
    "'From: a@b.c\r\nContent-Type: text/plain\r\nContent-Type: text/html\r\n\r\nx'",
    "'From: a@b.c\r\nContent-Type: multipart/mixed\r\n\r\nx'",
    "'From: a@b.c\rBcc: x@y.z\r\n\r\nx'",
    "'From: a\0@b.c\r\n\r\nx'",
  })
  void putsAsideWhatTwoProgramsReadDifferently(String message) {
    assertThat(outcome(message)).isEqualTo(Unreadable.AMBIGUOUS);
  }

  @Test
  void answersWhateverItIsHanded() {
    long seed = Long.getLong("bellbuoy.seed", 20261122L);
    Random random = new Random(seed);
    byte[] sample = bytes(nested(5) + many(5));
    for (int round = 0; round < 300; round++) {
      byte[] twisted = sample.clone();
      for (int change = random.nextInt(40); change >= 0; change--) {
        twisted[random.nextInt(twisted.length)] = (byte) random.nextInt(256);
      }
      assertThat(READER.read(twisted))
          .as("seed " + seed + " round " + round)
          .isNotIn(
              new Parsed.Unread(Unreadable.BROKE_OUT),
              new Parsed.Unread(Unreadable.NO_LOCK),
              new Parsed.Unread(Unreadable.TOO_MUCH_WORK));
    }
  }

  @Test
  void startsLocksReadsAndEndsInAMoment() {
    long before = System.nanoTime();
    try (MailParser.Reader reader = new MailParser().open()) {
      assertThat(reader.read(bytes(head() + "\r\nhello"))).isInstanceOf(Parsed.Read.class);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    System.err.println("locked child, start to end: " + took.toMillis() + " ms");
    assertThat(took).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void believesNoLengthOfAnAnswer() {
    byte[] answer = ByteBuffer.allocate(12).putInt(0x52454144).putInt(Integer.MAX_VALUE).array();

    org.assertj.core.api.Assertions.assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> MailWire.read(new DataInputStream(new ByteArrayInputStream(answer))));
  }

  private static Unreadable outcome(String message) {
    return outcome(bytes(message));
  }

  private static Unreadable outcome(byte[] message) {
    return ((Parsed.Unread) READER.read(message)).reason();
  }

  private static ParsedMail read(String message) {
    return ((Parsed.Read) READER.read(message.replace("\n", "\r\n").getBytes(UTF_8))).mail();
  }

  private static byte[] bytes(String message) {
    return message.getBytes(ISO_8859_1);
  }

  private static String head() {
    return "From: ann@example.org\r\n";
  }

  private static String nested(int depth) {
    StringBuilder message = new StringBuilder(head());
    for (int level = 0; level < depth; level++) {
      message
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(level)
          .append("\r\n\r\n--b")
          .append(level)
          .append("\r\n");
    }
    return message.append("\r\nend\r\n").toString();
  }

  private static String many(int parts) {
    return head()
        + "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
        + "--x\r\n\r\npart\r\n".repeat(parts)
        + "--x--\r\n";
  }

  /// The reasons have words for people.
  @Test
  void saysEveryReasonInWords() {
    assertThat(List.of(Unreadable.values())).allMatch(reason -> !reason.words().isBlank());
  }
}
