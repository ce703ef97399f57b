package org.bellbuoy.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Role;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.vault.TestVault;
import org.bellbuoy.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTests {

  private static final String USER_ID = "Sample Vendor Security <security@vendor.example>";

  @TempDir Path folder;

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(SigningKeyTests.class.getSimpleName()));
  private final Heavy heavy = new Heavy();
  private final Vault vault = TestVault.fresh().vault(room.jdbc, room.ids, room.clock);
  private final PgpKeyStore store = new PgpKeyStore(room.jdbc);
  private final SigningKey key = new SigningKey(store, vault, heavy);
  private final MakeSigningKey make =
      new MakeSigningKey(
          store,
          vault,
          heavy,
          new Authority((UUID circle, UUID person) -> false),
          room.ids,
          room.clock,
          room.news);

  private final NameSigningKey naming =
      new NameSigningKey(
          store,
          vault,
          heavy,
          new Authority((UUID circle, UUID person) -> false),
          room.clock,
          room.news);

  @AfterEach
  void endHeavyWork() {
    heavy.destroy();
  }

  @Test
  void signsNothingBeforeThereIsAKey() {
    assertThatThrownBy(() -> key.detachedSignature(new byte[0]))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isInstanceOf(CorrespondenceRefusal.NoSigningKey.class));
    assertThatThrownBy(() -> room.doing(() -> make.make(TestRoom.staff(Role.ANALYST), USER_ID)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void signsForManyAtOnce() throws Exception {
    made();
    byte[] document = new byte[100];
    String certificate = key.armoredPublicKey();

    try (ExecutorService many = Executors.newFixedThreadPool(4)) {
      List<Callable<String>> readers =
          Collections.nCopies(200, () -> key.detachedSignature(document));
      for (Future<String> signed : many.invokeAll(readers)) {
        assertThat(PgpKey.verifies(certificate, document, signed.get())).isTrue();
      }
    }
  }

  @Test
  void makesOneKeyAndKeepsIt() {
    made();
    String fingerprint = key.fingerprint();
    made();

    assertThat(key.fingerprint()).isEqualTo(fingerprint).matches("[0-9A-F]{40}");
    assertThat(room.heard.of(SigningKeyMade.class)).hasSize(1);
    assertThat(new SigningKey(store, vault, heavy).detachedSignature(new byte[9]))
        .startsWith("-----BEGIN PGP SIGNATURE-----");
  }

  @Test
  void signsDocumentsSoThatGnuPgVerifiesThem() throws IOException {
    made();
    Gpg gpg = new Gpg();
    byte[] document = "{\"document\": \"ü\"}\r\n\n".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.json"), document);
    Path signature =
        Files.writeString(folder.resolve("a.json.asc"), key.detachedSignature(document));

    assertThat(gpg.run("--verify", signature.toString(), file.toString()))
        .contains("GOODSIG")
        .contains("VALIDSIG")
        .contains(key.fingerprint());
    Files.writeString(file, "{\"document\": \"u\"}");
    assertThat(gpg.run("--verify", signature.toString(), file.toString())).contains("BADSIG");
  }

  @Test
  void takesTheVendorsNameAndStaysTheSameKey() throws IOException {
    made();
    String fingerprint = key.fingerprint();
    byte[] document = "signed before".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.json"), document);
    Path signature =
        Files.writeString(folder.resolve("a.json.asc"), key.detachedSignature(document));
    String name = "Quayside Product Security <security@quayside.example>";
    room.doing(() -> naming.name(TestRoom.staff(Role.LEAD), name));
    room.doing(() -> naming.name(TestRoom.staff(Role.LEAD), name));

    assertThat(key.fingerprint()).isEqualTo(fingerprint);
    assertThat(room.heard.of(SigningKeyNamed.class)).hasSize(1);
    Gpg gpg = new Gpg();
    assertThat(gpg.run("--verify", signature.toString(), file.toString()))
        .contains("GOODSIG")
        .contains(name)
        .doesNotContain(USER_ID);
    Files.writeString(signature, key.detachedSignature(document));
    assertThat(gpg.run("--verify", signature.toString(), file.toString()))
        .contains("VALIDSIG")
        .contains(name);
  }

  @Test
  void signsTextThatStaysReadable() throws IOException {
    made();
    Gpg gpg = new Gpg();
    String text =
        "Contact: mailto:security@vendor.example\n- dashed\nExpires: 2027-01-01T00:00:00Z\n";
    Path file = Files.writeString(folder.resolve("security.txt"), key.cleartextSignature(text));

    assertThat(Files.readString(file))
        .startsWith("-----BEGIN PGP SIGNED MESSAGE-----")
        .contains("Contact: mailto:security@vendor.example\n");
    assertThat(gpg.run("--verify", file.toString())).contains("GOODSIG");
  }

  @Test
  void publishesAKeyOneCanEncryptTo() throws IOException {
    made();
    Gpg gpg = new Gpg();
    Path secret = Files.writeString(folder.resolve("report.txt"), "a report");

    assertThat(
            gpg.run(
                "--trust-model",
                "always",
                "--armor",
                "--output",
                folder.resolve("report.asc").toString(),
                "--recipient",
                key.fingerprint(),
                "--encrypt",
                secret.toString()))
        .contains("END_ENCRYPTION");
  }

  @Test
  void putsAFreshKeyInForceAndKeepsTheOldOne() {
    made();
    String before = key.fingerprint();
    OwnKeys keys = new OwnKeys(store, heavy, new Authority((a, b) -> false), room.clock);
    RotateSigningKey rotate =
        new RotateSigningKey(
            store, vault, heavy, new Authority((a, b) -> false), room.ids, room.clock, room.news);
    var lead = TestRoom.staff(Role.LEAD);

    assertThatThrownBy(
            () -> room.doing(() -> rotate.rotate(TestRoom.staff(Role.ANALYST), before, 1)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> room.doing(() -> rotate.rotate(lead, before, 6)))
        .isInstanceOf(Refused.class);
    room.doing(() -> rotate.rotate(lead, before, 1));
    assertThatThrownBy(() -> room.doing(() -> rotate.rotate(lead, before, 1)))
        .isInstanceOf(Refused.class);

    assertThat(key.fingerprint()).isNotEqualTo(before);
    assertThat(keys.all(lead))
        .extracting(OwnKey::fingerprint, OwnKey::inForce)
        .containsExactly(tuple(key.fingerprint(), true), tuple(before, false));
    assertThat(keys.named(lead)).hasSize(2);
    assertThat(keys.daysLeft(lead)).isEmpty();
    assertThat(room.heard.of(SigningKeyRotated.class)).hasSize(1);
    room.clock.set(room.clock.instant().plus(OwnKey.OVERLAP));
    assertThat(keys.named(lead)).hasSize(1);
  }

  @Test
  void warnsThreeTimesBeforeTheKeyEndsAndWhenItHas() {
    made();
    OwnKeys keys = new OwnKeys(store, heavy, new Authority((a, b) -> false), room.clock);
    WarnOfKeyEnd warn = new WarnOfKeyEnd(store, keys, room.clock, room.news);
    var lead = TestRoom.staff(Role.LEAD);
    Instant end = Objects.requireNonNull(keys.all(lead).getFirst().end());

    for (int days : List.of(91, 90, 89, 30, 7, 1, 0, -1)) {
      room.clock.set(end.minus(Duration.ofDays(days)));
      room.doing(warn::warn);
    }

    assertThat(room.heard.of(SigningKeyExpires.class))
        .extracting(SigningKeyExpires::days)
        .containsExactly(90, 30, 7, 0);
    assertThat(keys.daysLeft(lead)).contains(-1L);
  }

  private void made() {
    room.doing(() -> make.make(TestRoom.staff(Role.LEAD), USER_ID));
  }

  /// The real GnuPG with a home of its own that knows only our published key.
  private final class Gpg {

    private final Path home;

    Gpg() throws IOException {
      home =
          Files.createDirectory(
              folder.resolve("gnupg"),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path published = Files.writeString(folder.resolve("key.asc"), key.armoredPublicKey());
      assumeThat(installed()).as("gpg is not installed").isTrue();
      assertThat(run("--import", published.toString())).contains("IMPORT_OK");
    }

    private static boolean installed() {
      return Files.isExecutable(Path.of("/usr/bin/gpg"));
    }

    String run(String... arguments) throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of("/usr/bin/gpg", "--homedir", home.toString(), "--batch", "--status-fd", "1"));
      command.addAll(List.of(arguments));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      try (var output = process.getInputStream()) {
        return new String(output.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
