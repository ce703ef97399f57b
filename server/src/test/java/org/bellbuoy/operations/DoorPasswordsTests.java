package org.bellbuoy.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorPasswordsTests {

  @TempDir Path folder;

  @Test
  void keepsThemInAFolderThatNobodyElseLooksInto() throws IOException {
    Path secrets = Files.createDirectory(folder.resolve("secrets"));
    Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rwxr-xr-x"));

    DoorPasswords made = DoorPasswords.in(secrets);

    assertThat(DoorPasswords.in(secrets)).isEqualTo(made);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
        .isEqualTo("rwx------");
  }

  @Test
  void refusesToStartWhereTheFolderCannotBeClosed() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "");

    assertThatThrownBy(() -> DoorPasswords.in(file.resolve("secrets")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("cannot be made or closed to others");
  }
}
