package org.bellbuoy.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the locked process makes of OpenPGP that GnuPG has written.
class PgpMailTests {

  private static final MailParser PARSER = new MailParser();
  private static final MailParser.Reader READER = PARSER.open();
  @TempDir static Path folder;
  private static Correspondents people;

  @BeforeAll
  static void introduce() throws Exception {
    people = Correspondents.at(folder);
  }

  @AfterAll
  static void end() {
    READER.close();
  }

  @Test
  void opensWhatIsEncryptedToUs() throws Exception {
    ParsedMail mail = read(people.encrypted("Content-Type: text/plain\r\n\r\nA secret flaw.\r\n"));

    assertThat(mail.text()).contains("A secret flaw.");
    assertThat(mail.seal().encrypted()).isTrue();
    assertThat(mail.seal().signature()).isEqualTo(SignatureState.NONE);
  }

  @Test
  void seesWhoSignedWhatIsEncrypted() throws Exception {
    ParsedMail mail =
        read(people.signedAndEncrypted("Content-Type: text/plain\r\n\r\nA secret flaw.\r\n"));

    assertThat(mail.text()).contains("A secret flaw.");
    assertThat(mail.seal().signature()).isEqualTo(SignatureState.GOOD);
    assertThat(mail.seal().signer()).isEqualTo(people.reporterFingerprint());
    assertThat(mail.seal().addresses()).containsExactly("ann@example.org");
  }

  @Test
  void checksASignedMessage() throws Exception {
    String part = "Content-Type: text/plain\r\n\r\nWords that count.\r\n";
    ParsedMail good = read(people.signed(part, part));
    ParsedMail changed = read(people.signed(part, part.replace("count", "cheat")));

    assertThat(good.seal().signature()).isEqualTo(SignatureState.GOOD);
    assertThat(good.text()).isEqualTo("Words that count.\r\n");
    assertThat(changed.seal().signature()).isEqualTo(SignatureState.BROKEN);
  }

  @Test
  void readsInlineMessages() throws Exception {
    ParsedMail encrypted = read(Correspondents.plain(people.armoured("Inline words.\n")));
    ParsedMail signed = read(Correspondents.plain(people.cleartext("Signed words.\n- dash\n")));
    ParsedMail more = read(Correspondents.plain("Before.\n" + people.cleartext("Signed words.\n")));

    assertThat(encrypted.text()).contains("Inline words.");
    assertThat(encrypted.seal().encrypted()).isTrue();
    assertThat(signed.text()).startsWith("Signed words.\r\n- dash");
    assertThat(signed.seal().signature()).isEqualTo(SignatureState.GOOD);
    assertThat(more.seal().signature()).isEqualTo(SignatureState.PARTIAL);
  }

  @Test
  void saysWhenItIsForSomebodyElse() throws Exception {
    ParsedMail mail = read(people.encryptedToAnother("Content-Type: text/plain\r\n\r\nx\r\n"));

    assertThat(mail.seal().findUnopened()).contains(Unreadable.NO_KEY_OF_OURS);
    assertThat(mail.text()).isEmpty();
    assertThat(mail.from()).isEqualTo("ann@example.org");
  }

  @Test
  void joinsNothingThatIsEncryptedWithWhatIsNot() throws Exception {
    String armoured = people.armoured("A secret.\n");
    ParsedMail before = read(Correspondents.plain("<img src=http://x/?\n" + armoured));
    ParsedMail nested =
        read(
            Correspondents.nested(
                people.encrypted("Content-Type: text/plain\r\n\r\nA secret.\r\n")));

    assertThat(before.seal().findUnopened()).contains(Unreadable.MIXED);
    assertThat(before.text()).isEmpty();
    assertThat(nested.seal().findUnopened()).contains(Unreadable.MIXED);
    assertThat(nested.text()).doesNotContain("secret");
  }

  @Test
  void takesNoSignatureOverAPart() throws Exception {
    String part = "Content-Type: text/plain\r\n\r\nI agree.\r\n";
    ParsedMail mail = read(Correspondents.nested(people.signed(part, part)));

    assertThat(mail.seal().signature()).isEqualTo(SignatureState.PARTIAL);
    assertThat(mail.seal().signer()).isEmpty();
  }

  @Test
  void refusesWhatIsNotProtectedAgainstChange() throws Exception {
    ParsedMail mail = read(people.unprotected("Content-Type: text/plain\r\n\r\nx\r\n"));

    assertThat(mail.seal().findUnopened())
        .isPresent()
        .get()
        .isIn(Unreadable.UNPROTECTED, Unreadable.CHANGED_INSIDE);
  }

  @Test
  void stopsAtABomb() throws Exception {
    assertThat(READER.read(people.bomb().getBytes(UTF_8), people))
        .isInstanceOf(Parsed.Unread.class);
  }

  @Test
  void opensFilesThatWereEncryptedByThemselves() throws Exception {
    ParsedMail mail = read(people.withFile("a trace"));

    assertThat(mail.files()).extracting(MailFile::name).containsExactly("trace.txt");
    assertThat(new String(mail.files().getFirst().content(), UTF_8)).isEqualTo("a trace");
  }

  @Test
  void findsTheKeysThatCameAlong() throws Exception {
    ParsedMail attached = read(people.withKey());
    ParsedMail header = read(people.withAutocrypt("ann@example.org"));
    ParsedMail other = read(people.withAutocrypt("bob@example.org"));

    for (ParsedMail mail : List.of(attached, header)) {
      assertThat(mail.seal().keys())
          .extracting(SeenKey::fingerprint)
          .containsExactly(people.reporterFingerprint());
      assertThat(mail.seal().keys().getFirst().encrypts()).isTrue();
    }
    assertThat(other.seal().keys()).isEmpty();
  }

  @Test
  void encryptsSoThatGnuPgOpensIt() throws Exception {
    String message =
        PARSER
            .encrypt(List.of(people.reporterCertificate()), "Dear Ann".getBytes(UTF_8))
            .orElseThrow();

    assertThat(people.open(message)).isEqualTo("Dear Ann");
    assertThat(PARSER.encrypt(List.of(new byte[] {1, 2, 3}), new byte[1])).isEmpty();
    assertThat(PARSER.keys(people.reporterCertificate())).hasSize(1);
    assertThat(PARSER.keys(new byte[100])).isEmpty();
  }

  private static ParsedMail read(String message) {
    Parsed parsed = READER.read(message.getBytes(UTF_8), people);
    assertThat(parsed).isInstanceOf(Parsed.Read.class);
    return ((Parsed.Read) parsed).mail();
  }
}
