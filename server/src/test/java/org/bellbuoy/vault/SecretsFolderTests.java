package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsFolderTests {

  @TempDir Path folder;

  @Test
  void letsNobodyElseIn() throws IOException {
    assertThat(rights(SecretsFolder.closed(folder.resolve("data/secrets")))).isEqualTo("rwx------");
    assertThat(rights(SecretsFolder.around(folder.resolve("keys/master.key"))))
        .isEqualTo("rwx------");
  }

  @Test
  void closesWhatAnEarlierReleaseLeftOpen() throws IOException {
    Path open = open("secrets");

    assertThat(rights(SecretsFolder.closed(open))).isEqualTo("rwx------");
  }

  @Test
  void leavesAFolderAloneThatAKeyWasPutInto() throws IOException {
    Path open = open("etc");
    MasterKey _ = new MasterKeyFile(open.resolve("master.key")).create();

    assertThat(rights(open)).isEqualTo("rwxr-xr-x");
    assertThat(rights(open.resolve("master.key"))).isEqualTo("rw-------");
  }

  @Test
  void saysSoWhereNoFolderCanBe() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> SecretsFolder.closed(file.resolve("secrets")))
        .isInstanceOf(IOException.class);
  }

  private Path open(String name) throws IOException {
    Path open = Files.createDirectory(folder.resolve(name));
    return Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
