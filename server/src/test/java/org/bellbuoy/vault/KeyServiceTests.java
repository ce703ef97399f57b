package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A master key that lies in its file as a key service has encrypted it.
class KeyServiceTests {

  @TempDir Path folder;

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(KeyServiceTests.class.getSimpleName()));
  private final SealScope scope = new SealScope(UUID.randomUUID());
  private final Binding text = new Binding("test", scope.id(), "text");

  private TransitCounterpart service;

  @BeforeEach
  void open() throws Exception {
    service = TransitCounterpart.open();
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void keepsTheKeyInNoFileAsItIs() throws Exception {
    KeyHouse house = KeyHouse.open(room, folder, service.wrapping());
    String file = Files.readString(folder.resolve("master.key"));

    assertThat(file)
        .startsWith("bellbuoy master key 1 - wrapped by " + service.uri())
        .hasLineCount(2);
    assertThat(house.states().now().from()).endsWith("wrapped by " + service.uri());
    assertThat(KeyHouse.open(room, folder, service.wrapping()).held().current().fingerprint())
        .isEqualTo(house.held().current().fingerprint());
  }

  @Test
  void wrapsAPlainKeyWithTheNextRotation() throws Exception {
    Sealed early = sealed(KeyHouse.open(room, folder));
    KeyHouse house = KeyHouse.open(room, folder, service.wrapping());
    assertThat(house.vault().openText(text, early)).isEqualTo("words");

    String next = room.in(house.rotate()::begin);
    house.rewrap().goOn();

    assertThat(Files.readString(folder.resolve("master.key"))).contains("wrapped by");
    KeyHouse after = KeyHouse.open(room, folder, service.wrapping());
    assertThat(after.held().current().fingerprint()).isEqualTo(next);
    assertThat(after.vault().openText(text, early)).isEqualTo("words");
  }

  @ParameterizedTest(name = "answering {0}")
  @ValueSource(ints = {429, 500, 503})
  void startsNotWhileTheServiceIsAwayAndSaysWhatToDo(int status) {
    KeyHouse house = KeyHouse.open(room, folder, service.wrapping());
    Sealed sealed = sealed(house);
    service.answers(status);

    assertThatThrownBy(() -> KeyHouse.open(room, folder, service.wrapping()))
        .isInstanceOf(KeyServiceAway.class)
        .hasMessageContaining(service.uri())
        .hasMessageContaining("Start again when it does");
    assertThat(house.vault().openText(text, sealed)).as("what runs goes on").isEqualTo("words");
    assertThatThrownBy(() -> room.in(house.rotate()::begin))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("key-service-away");
    assertThat(house.states().now().rotating()).isFalse();
  }

  @Test
  void startsNotWhileNobodyListens() {
    KeyWrapping gone = service.wrapping();
    KeyHouse house = KeyHouse.open(room, folder, gone);
    service.close();

    assertThatThrownBy(() -> KeyHouse.open(room, folder, gone)).isInstanceOf(KeyServiceAway.class);
    assertThat(sealed(house)).isNotNull();
  }

  @Test
  void saysWhenTheServiceRefusesTheTokenOrHasAnotherKey() throws Exception {
    assertThat(KeyHouse.open(room, folder, service.wrapping())).isNotNull();

    assertThatThrownBy(() ->
            KeyHouse.open(room, folder, KeyService.named(service.uri(), service.settings("wrong"))))
        .isInstanceOf(WrongMasterKey.class)
        .hasMessageContaining("did not open the master key: it answers 403");
    Path file = folder.resolve("master.key");
    try (TransitCounterpart other = TransitCounterpart.open()) {
      Files.writeString(file, Files.readString(file).replace(service.uri(), other.uri()));
      assertThatThrownBy(() -> KeyHouse.open(room, folder, other.wrapping()))
          .isInstanceOf(WrongMasterKey.class)
          .hasMessageContaining("it answers 400");
    }
  }

  @Test
  void namesBothFingerprintsWhenTheServiceOpensAnotherKey() throws Exception {
    String right = KeyHouse.open(room, folder, service.wrapping()).held().current().fingerprint();
    Files.delete(folder.resolve("master.key"));
    MasterKey wrong = new MasterKeyFile(folder.resolve("master.key"), service.wrapping()).create();

    assertThatThrownBy(() -> KeyHouse.open(room, folder, service.wrapping()))
        .isInstanceOf(WrongMasterKey.class)
        .hasMessageContaining(right)
        .hasMessageContaining(wrong.fingerprint());
  }

  @Test
  void saysWhichServiceAFileWasWrappedBy() {
    assertThat(KeyHouse.open(room, folder, service.wrapping())).isNotNull();

    assertThatThrownBy(() -> KeyHouse.open(room, folder))
        .isInstanceOf(WrongMasterKey.class)
        .hasMessageContaining("is wrapped by " + service.uri());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vault.example.com/transit/keys/a",
        "http://vault.example.com/transit/keys/a",
        "hcvault+http://vault.example.com/transit/keys/a",
        "hcvault://vault.example.com/keys/a",
        "hcvault://user@vault.example.com/transit/keys/../b",
        "aws-kms://arn:aws:kms:eu-central-1:1:key/a",
        "gcp-kms://projects/a"
      })
  void refusesAnAddressItCannotUse(String uri) {
    KeyServiceSettings settings = new KeyServiceSettings(uri, "t", null, null);

    assertThatThrownBy(() -> KeyService.named(uri, settings).wrap(new byte[32]))
        .isInstanceOf(WrongMasterKey.class)
        .hasMessageContaining(uri);
  }

  @Test
  void readsTheTokenAnewFromTheFileOfAnAgent() throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "old");
    KeyWrapping wrapping =
        KeyService.named(service.uri(), new KeyServiceSettings(service.uri(), null, file, null));
    assertThatThrownBy(() -> wrapping.wrap(new byte[32])).isInstanceOf(WrongMasterKey.class);

    Files.writeString(file, TransitCounterpart.TOKEN + "\n");

    assertThat(wrapping.unwrap(wrapping.wrap(new byte[] {1, 2, 3}))).containsExactly(1, 2, 3);
  }

  private Sealed sealed(KeyHouse house) {
    return room.in(() -> house.vault().in(scope).text(text, "words"));
  }
}
