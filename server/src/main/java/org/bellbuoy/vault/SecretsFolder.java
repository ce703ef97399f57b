package org.bellbuoy.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/// Where secrets lie: a folder that nobody but its owner may look into or walk through.
public final class SecretsFolder {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private SecretsFolder() {}

  /// Makes our own folder of secrets, or closes the one that is there: earlier releases left it
  /// open for others to list.
  ///
  /// @throws IOException when it stays open, because it belongs to somebody else
  public static Path closed(Path folder) throws IOException {
    Path made = made(folder);
    if (!Files.getPosixFilePermissions(made).equals(OWNER_ONLY)) {
      Files.setPosixFilePermissions(made, OWNER_ONLY);
    }
    return made;
  }

  /// Makes the folder of a secret file where there is none. One that is there is left as it is: a
  /// key may have been put into a folder that is not ours, such as `/etc`.
  public static Path around(Path file) throws IOException {
    return made(Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder"));
  }

  private static Path made(Path folder) throws IOException {
    return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
  }
}
