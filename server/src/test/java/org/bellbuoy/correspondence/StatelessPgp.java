package org.bellbuoy.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.parsing.EncryptedKey;
import org.bellbuoy.parsing.MailCounsel;
import org.bellbuoy.parsing.MailParser;
import org.bellbuoy.parsing.MessageKey;
import org.bellbuoy.parsing.Parsed;
import org.bellbuoy.parsing.ParsedMail;
import org.bellbuoy.parsing.SignatureState;
import org.bellbuoy.parsing.Unreadable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Another program writes to us and reads what we write, by the stateless interface that the
/// implementations of OpenPGP offer alike.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StatelessPgp implements MailCounsel {

  private static final String PART = "Content-Type: text/plain\r\n\r\nA secret flaw.\r\n";
  private static final String HEAD = "From: Ann <ann@example.org>\r\nSubject: ...\r\n";
  private static final MailParser PARSER = new MailParser();

  private final Path program;
  private final PgpKey ours =
      PgpKey.generate("Desk <security@vendor.example>", Duration.ofDays(400));
  private Path folder = Path.of("");
  private Path ourCertificate = Path.of("");
  private Path annsKey = Path.of("");
  private Path annsCertificate = Path.of("");

  StatelessPgp(String program) {
    this.program = Path.of(program);
  }

  @BeforeAll
  void introduce(@TempDir Path given) throws IOException {
    assumeThat(Files.isExecutable(program))
        .as("%s is not installed; bin/setup does it", program)
        .isTrue();
    folder = given;
    ourCertificate = Files.writeString(folder.resolve("ours.asc"), ours.armoredPublicKey());
    annsKey = folder.resolve("ann.key");
    Files.write(annsKey, say("", "generate-key", "Ann <ann@example.org>"));
    annsCertificate = folder.resolve("ann.asc");
    Files.write(annsCertificate, say(Files.readString(annsKey), "extract-cert"));
  }

  @Test
  void readsWhatTheyEncryptAndSign() throws IOException {
    ParsedMail signed =
        read(encrypted("encrypt", "--sign-with=" + annsKey, ourCertificate.toString()));
    ParsedMail plain = read(encrypted("encrypt", ourCertificate.toString()));

    assertThat(signed.text()).contains("A secret flaw.");
    assertThat(signed.seal().encrypted()).isTrue();
    assertThat(signed.seal().signature()).isEqualTo(SignatureState.GOOD);
    assertThat(signed.seal().addresses()).containsExactly("ann@example.org");
    assertThat(plain.text()).contains("A secret flaw.");
    assertThat(plain.seal().signature()).isEqualTo(SignatureState.NONE);
  }

  @Test
  void putsAsideWhatTheyEncryptToSomebodyElse() throws IOException {
    ParsedMail mail = read(encrypted("encrypt", annsCertificate.toString()));

    assertThat(mail.seal().findUnopened()).contains(Unreadable.NO_KEY_OF_OURS);
    assertThat(mail.text()).isEmpty();
  }

  @Test
  void checksWhatTheySign() throws IOException {
    String signature = new String(say(PART, "sign", annsKey.toString()), UTF_8);
    String inline =
        new String(say("Words.\n", "inline-sign", "--as=clearsigned", annsKey.toString()), UTF_8);

    assertThat(read(signed(PART, signature)).seal().signature()).isEqualTo(SignatureState.GOOD);
    assertThat(read(signed(PART.replace("flaw", "door"), signature)).seal().signature())
        .isEqualTo(SignatureState.BROKEN);
    ParsedMail clear = read(HEAD + "\r\n" + inline.replaceAll("\r?\n", "\r\n"));
    assertThat(clear.seal().signature()).isEqualTo(SignatureState.GOOD);
    assertThat(clear.text()).startsWith("Words.");
  }

  @Test
  void takesTheirCertificate() throws IOException {
    assertThat(PARSER.keys(Files.readAllBytes(annsCertificate)))
        .singleElement()
        .satisfies(key -> {
          assertThat(key.encrypts()).isTrue();
          assertThat(key.addresses()).containsExactly("ann@example.org");
        });
  }

  @Test
  void theyOpenWhatWeEncrypt() throws IOException {
    String message =
        PARSER
            .encrypt(List.of(Files.readAllBytes(annsCertificate)), "Dear Ann".getBytes(UTF_8))
            .orElseThrow();

    assertThat(say(message, "decrypt", annsKey.toString())).asString().isEqualTo("Dear Ann");
  }

  @Test
  void theyVerifyOurSignatures() throws IOException {
    String text = "Contact: mailto:security@vendor.example\n- dash\n";
    Path signature = Files.writeString(folder.resolve("sig"), ours.detached(text.getBytes(UTF_8)));

    assertThat(verified(text, signature)).contains(ours.fingerprint());
    assertThat(verified(text + "x", signature)).isEmpty();
    assertThat(say(ours.cleartext(text), "inline-verify", ourCertificate.toString()))
        .asString()
        .contains("- dash");
    assertThat(
            say(
                ours.cleartext(text).replace("dash", "door"),
                "inline-verify",
                ourCertificate.toString()))
        .isEmpty();
  }

  private String verified(String text, Path signature) throws IOException {
    return new String(say(text, "verify", signature.toString(), ourCertificate.toString()), UTF_8);
  }

  private String encrypted(String... arguments) throws IOException {
    String armoured = new String(say(PART, arguments), UTF_8);
    return HEAD
        + "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=e\r\n\r\n--e\r\n"
        + "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--e\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n"
        + armoured.replaceAll("\r?\n", "\r\n")
        + "\r\n--e--\r\n";
  }

  private static String signed(String part, String signature) {
    return HEAD
        + "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; micalg=pgp-sha512; boundary=s\r\n\r\n--s\r\n"
        + part
        + "\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\n"
        + signature.replaceAll("\r?\n", "\r\n")
        + "\r\n--s--\r\n";
  }

  private ParsedMail read(String message) {
    try (MailParser.Reader reader = PARSER.open()) {
      Parsed parsed = reader.read(message.getBytes(UTF_8), this);
      assertThat(parsed).isInstanceOf(Parsed.Read.class);
      return ((Parsed.Read) parsed).mail();
    }
  }

  @Override
  public Optional<MessageKey> open(List<EncryptedKey> keys) {
    return ours.messageKey(keys);
  }

  @Override
  public List<byte[]> certificates(List<Long> keyIds) {
    try {
      return List.of(PgpKey.binary(Files.readString(annsCertificate)));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  final byte[] say(String input, String... arguments) throws IOException {
    return say(program, input, arguments);
  }

  /// What a program answers; nothing when it refuses.
  final byte[] say(Path asked, String input, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(asked.toString()));
    command.addAll(List.of(arguments));
    Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    try (InputStream out = process.getInputStream()) {
      byte[] answer = out.readAllBytes();
      return process.waitFor() == 0 ? answer : new byte[0];
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  final PgpKey ours() {
    return ours;
  }

  final Path ourCertificate() {
    return ourCertificate;
  }
}
