package org.bellbuoy.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bellbuoy.vault.SecretsFolder;

/// The passwords of the doors' database users, made once and kept in a file that only we may read.
///
/// @param desk for the desk and the jobs
/// @param street for the public door
/// @param counter for the outsiders' door
public record DoorPasswords(String desk, String street, String counter) {

  private static final String FILE = "database-passwords";
  private static final int DOORS = 3;
  private static final int BYTES = 24;

  /// Reads the file in this folder, or makes it.
  static DoorPasswords in(Path folder) {
    closed(folder);
    Path file = folder.resolve(FILE);
    try {
      List<String> known = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (known.size() < DOORS) {
        make(file, known);
      }
      List<String> lines = Files.readAllLines(file);
      return new DoorPasswords(lines.get(0), lines.get(1), lines.get(2));
    } catch (IOException unreadable) {
      throw new StartRefused(
          StartRefused.Kind.CANNOT_CREATE,
          "The file " + file + " cannot be read or made.",
          unreadable);
    }
  }

  private static void closed(Path folder) {
    try {
      Path _ = SecretsFolder.closed(folder);
    } catch (IOException open) {
      throw new StartRefused(
          StartRefused.Kind.NOT_PERMITTED,
          "The folder of secrets, %s, cannot be made or closed to others: it must belong to this user."
              .formatted(folder),
          open);
    }
  }

  /// Reads the file that was copied into this folder from the machine that made it.
  static DoorPasswords copiedTo(Path folder) {
    if (!Files.exists(folder.resolve(FILE))) {
      throw new StartRefused(
          StartRefused.Kind.SETTING,
          "%s is missing. Copy the folder %s from the machine of the worker: it holds the keys and the passwords of this house."
              .formatted(folder.resolve(FILE), folder.getFileName()));
    }
    return in(folder);
  }

  /// Adds what is missing: an installation may be older than a door.
  private static void make(Path file, List<String> known) throws IOException {
    Path fresh = file.resolveSibling(FILE + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    List<String> all = new ArrayList<>(known);
    while (all.size() < DOORS) {
      all.add(random());
    }
    Files.write(fresh, all, StandardOpenOption.SYNC);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
