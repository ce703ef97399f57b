package org.bellbuoy.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;
import org.pgpainless.PGPainless;

/// A reporter and a stranger who write by the real GnuPG, and a house that answers the questions of
/// the process that reads.
public final class Correspondents implements MailCounsel {

  private static final String HEAD = "From: Ann <ann@example.org>\r\nSubject: ...\r\n";

  private final Path home;
  private String recipient = "security@vendor.example";
  private final PGPSecretKeyRing house;

  private Correspondents(Path home, PGPSecretKeyRing house) {
    this.home = home;
    this.house = house;
  }

  static Correspondents at(Path folder) throws Exception {
    assumeThat(Files.isExecutable(Path.of("/usr/bin/gpg"))).as("gpg is not installed").isTrue();
    Path home =
        Files.createDirectory(
            folder.resolve("gnupg"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    PGPSecretKeyRing house =
        PGPainless.generateKeyRing().modernKeyRing("Desk <security@vendor.example>");
    Correspondents people = new Correspondents(home, house);
    people.introduce(PGPainless.extractCertificate(house).getEncoded());
    people.make();
    return people;
  }

  /// The same, who write to a house with this certificate.
  public static Correspondents of(Path folder, String certificate, String fingerprint)
      throws Exception {
    Correspondents people = at(folder);
    people.introduce(certificate.getBytes(UTF_8));
    people.recipient = fingerprint;
    return people;
  }

  /// Those who have no house to write to.
  public static Correspondents alone(Path folder) throws Exception {
    return at(folder);
  }

  private void introduce(byte[] certificate) throws IOException {
    gpg(certificate, "--import");
  }

  private void make() throws IOException {
    make("Ann <ann@example.org>");
    make("Bob <bob@example.org>");
  }

  private void make(String name) throws IOException {
    gpg(new byte[0], "--passphrase", "", "--quick-gen-key", name, "ed25519", "sign");
    gpg(new byte[0], "--passphrase", "", "--quick-add-key", fingerprint(name), "cv25519", "encr");
  }

  /// The armoured certificate of somebody who joins them.
  public String join(String address) throws IOException {
    make(address);
    return new String(gpg(new byte[0], "--armor", "--export", address), UTF_8);
  }

  /// What GnuPG says about somebody, in armour.
  public String armoured(String who, String command) throws IOException {
    return new String(gpg(new byte[0], "--armor", command, who), UTF_8);
  }

  /// The certificate of somebody, without armour.
  public byte[] certificate(String who) throws IOException {
    return gpg(new byte[0], "--export", who);
  }

  /// The name of the file in which GnuPG looks for somebody's key.
  public String directoryName(String who) throws IOException {
    String listed = new String(gpg(new byte[0], "--with-wkd-hash", "--list-keys", who), UTF_8);
    return listed
        .lines()
        .map(String::strip)
        .filter(line -> line.matches("[a-z0-9]{32}@.*"))
        .map(line -> line.substring(0, 32))
        .findFirst()
        .orElseThrow();
  }

  /// A certificate that ended years ago.
  public String ended(String address) throws IOException {
    String time = "20200101T000000!";
    gpg(
        new byte[0],
        "--faked-system-time",
        time,
        "--passphrase",
        "",
        "--quick-gen-key",
        address,
        "ed25519",
        "sign",
        "1y");
    gpg(
        new byte[0],
        "--faked-system-time",
        time,
        "--passphrase",
        "",
        "--quick-add-key",
        fingerprint(address),
        "cv25519",
        "encr",
        "1y");
    return armoured(address, "--export");
  }

  /// A certificate that its owner has taken back.
  public String revoked(String address) throws IOException {
    make(address);
    String key = fingerprint(address);
    Path made = home.resolve("openpgp-revocs.d").resolve(key + ".rev");
    String revocation = Files.readString(made).replace(":-----BEGIN", "-----BEGIN");
    gpg(revocation.getBytes(UTF_8), "--import");
    return armoured(address, "--export");
  }

  public String reporterFingerprint() throws IOException {
    return fingerprint("ann@example.org");
  }

  public byte[] reporterCertificate() throws IOException {
    return gpg(new byte[0], "--export", "ann@example.org");
  }

  private String fingerprint(String who) throws IOException {
    String listed = new String(gpg(new byte[0], "--with-colons", "--list-keys", who), UTF_8);
    return listed
        .lines()
        .filter(line -> line.startsWith("fpr:"))
        .findFirst()
        .orElseThrow()
        .replaceAll("fpr:+", "")
        .replace(":", "");
  }

  static String plain(String text) {
    return HEAD
        + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        + text.replaceAll("\r?\n", "\r\n");
  }

  /// The same in a message beside something else.
  static String nested(String message) {
    String inner = message.substring(message.indexOf("Content-Type"));
    return HEAD
        + "Content-Type: multipart/mixed; boundary=n\r\n\r\n--n\r\n"
        + inner
        + "\r\n--n\r\nContent-Type: text/html\r\n\r\n<img src=\"http://x/\r\n--n--\r\n";
  }

  String encrypted(String part) throws IOException {
    return mime(gpg(part, "-r", recipient, "--encrypt"));
  }

  public String encryptedToAnother(String part) throws IOException {
    return mime(gpg(part, "-r", "bob@example.org", "--encrypt"));
  }

  public String signedAndEncrypted(String part) throws IOException {
    return mime(gpg(part, "-u", "ann@example.org", "-r", recipient, "-se"));
  }

  String unprotected(String part) throws IOException {
    return mime(
        gpg(
            part,
            "--rfc2440",
            "--disable-mdc",
            "--cipher-algo",
            "3DES",
            "-r",
            recipient,
            "--encrypt"));
  }

  String armoured(String text) throws IOException {
    return gpg(text, "-r", recipient, "--encrypt");
  }

  String cleartext(String text) throws IOException {
    return gpg(text, "-u", "ann@example.org", "--clearsign");
  }

  public String signed(String part, String shown) throws IOException {
    return HEAD
        + "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; micalg=pgp-sha256; boundary=s\r\n\r\n--s\r\n"
        + shown
        + "\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\n"
        + gpg(part, "-u", "ann@example.org", "--detach-sign").replaceAll("\r?\n", "\r\n")
        + "\r\n--s--\r\n";
  }

  String bomb() throws IOException {
    Path zeros = Files.write(home.resolve("zeros"), new byte[100 * 1024 * 1024]);
    byte[] packed =
        gpg(
            new byte[0],
            "--compress-algo",
            "zlib",
            "-z",
            "9",
            "-r",
            recipient,
            "--armor",
            "--output",
            "-",
            "--encrypt",
            zeros.toString());
    return mime(new String(packed, UTF_8));
  }

  String withFile(String content) throws IOException {
    return HEAD
        + "Content-Type: multipart/mixed; boundary=f\r\n\r\n--f\r\n\r\nSee the file.\r\n--f\r\n"
        + "Content-Type: application/octet-stream; name=trace.txt.gpg\r\n\r\n"
        + armoured(content).replaceAll("\r?\n", "\r\n")
        + "\r\n--f--\r\n";
  }

  public String withKey() throws IOException {
    return HEAD
        + "Content-Type: multipart/mixed; boundary=k\r\n\r\n--k\r\n\r\nMy key.\r\n--k\r\n"
        + "Content-Type: application/pgp-keys\r\n\r\n"
        + new String(gpg(new byte[0], "--armor", "--export", "ann@example.org"), UTF_8)
            .replaceAll("\r?\n", "\r\n")
        + "\r\n--k--\r\n";
  }

  String withAutocrypt(String address) throws IOException {
    String data =
        Base64.getMimeEncoder(70, "\r\n ".getBytes(UTF_8)).encodeToString(reporterCertificate());
    return "Autocrypt: addr="
        + address
        + "; prefer-encrypt=mutual;\r\n keydata="
        + data
        + "\r\n"
        + plain("x");
  }

  public String open(String message) throws IOException {
    return gpg(message, "--decrypt");
  }

  /// What GnuPG says of a signed message that was opened.
  public String checks(String opened) throws IOException {
    String mime = opened.replaceAll("\r?\n", "\r\n");
    String delimiter = "--" + mime.replaceAll("(?s).*?boundary=\"([^\"]+)\".*", "$1");
    int first = mime.indexOf("\r\n" + delimiter + "\r\n") + delimiter.length() + 4;
    int second = mime.indexOf("\r\n" + delimiter + "\r\n", first);
    Path signed = Files.writeString(home.resolve("signed"), mime.substring(first, second));
    Path signature =
        Files.writeString(
            home.resolve("signature"), mime.substring(mime.indexOf("-----BEGIN PGP SIGNATURE")));
    return new String(
        gpg(new byte[0], "--status-fd", "1", "--verify", signature.toString(), signed.toString()),
        UTF_8);
  }

  private static String mime(String armoured) {
    return HEAD
        + "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=e\r\n\r\n--e\r\n"
        + "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--e\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n"
        + armoured.replaceAll("\r?\n", "\r\n")
        + "\r\n--e--\r\n";
  }

  private String gpg(String text, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("--armor"));
    all.addAll(List.of(arguments));
    return new String(gpg(text.getBytes(UTF_8), all.toArray(new String[0])), UTF_8);
  }

  private byte[] gpg(byte[] input, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "/usr/bin/gpg",
                "--homedir",
                home.toString(),
                "--batch",
                "--yes",
                "--quiet",
                "--trust-model",
                "always",
                "--pinentry-mode",
                "loopback"));
    command.addAll(List.of(arguments));
    Path in = Files.write(home.resolve("input"), input);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectError(home.resolve("errors").toFile())
            .start();
    return process.getInputStream().readAllBytes();
  }

  @Override
  public Optional<MessageKey> open(List<EncryptedKey> keys) {
    for (EncryptedKey wanted : keys) {
      PGPSecretKey secret = house.getSecretKey(wanted.keyId());
      if (secret != null) {
        return Optional.of(open(wanted, secret));
      }
    }
    return Optional.empty();
  }

  private static MessageKey open(EncryptedKey wanted, PGPSecretKey secret) {
    try {
      byte[] found =
          new BcPublicKeyDataDecryptorFactory(
                  new PGPKeyPair(secret.getPublicKey(), secret.extractPrivateKey(null)))
              .recoverSessionData(wanted.algorithm(), wanted.fields().toArray(new byte[0][]), 3);
      return new MessageKey(found[0], java.util.Arrays.copyOfRange(found, 1, found.length - 2));
    } catch (PGPException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public List<byte[]> certificates(List<Long> keyIds) {
    try {
      return List.of(reporterCertificate());
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
