package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysTests {

  @TempDir Path folder;

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(MasterKeysTests.class.getSimpleName()));
  private final MasterKeyStore store = new MasterKeyStore(room.jdbc);

  @Test
  void makesTheKeyAtTheFirstStartAndFindsItAtTheNext() {
    MasterKey made = start(file("master.key"));

    assertThat(start(file("master.key")).fingerprint()).isEqualTo(made.fingerprint());
    assertThat(store.fingerprint()).contains(made.fingerprint());
  }

  @Test
  void refusesToStartWithAWrongKeyAndNamesBothFingerprints() {
    MasterKey right = start(file("master.key"));
    MasterKey wrong = new MasterKeyFile(folder.resolve("other.key")).create();

    assertThatThrownBy(() -> start(file("other.key")))
        .isInstanceOf(WrongMasterKey.class)
        .hasMessageContaining(right.fingerprint())
        .hasMessageContaining(wrong.fingerprint());
  }

  @Test
  void refusesToStartWithoutTheKeyRatherThanMakeANewOne() {
    MasterKey right = start(file("master.key"));

    assertThatThrownBy(() -> start(file("lost.key")))
        .isInstanceOf(WrongMasterKey.class)
        .hasMessageContaining(right.fingerprint());
    assertThat(folder.resolve("lost.key")).doesNotExist();
  }

  @Test
  void takesTheKeyFromTheEnvironmentWithoutTouchingAFile() throws IOException {
    byte[] raw = PrivateHalf.freshRaw();
    VaultSettings settings =
        new VaultSettings(
            folder.resolve("none"), Base64.getEncoder().encodeToString(raw), null, null);

    assertThat(start(settings).fingerprint())
        .isEqualTo(PrivateHalf.of(raw).publicHalf().fingerprint());
    assertThat(settings.toString()).doesNotContain(Base64.getEncoder().encodeToString(raw));
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private VaultSettings file(String name) {
    return new VaultSettings(folder.resolve(name), null, null, null);
  }

  private MasterKey start(VaultSettings settings) {
    MasterKeys keys = new MasterKeys();
    KeySource source = keys.keySource(settings, Optional.empty());
    return keys.heldMasterKeys(source, store, room.clock).current();
  }
}
