package org.bellbuoy.operations.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.vault.PrivateHalf;
import org.bellbuoy.vault.PublicHalf;

/// The two files of a recovery key: the private half, which belongs in a safe, and the public half,
/// which stays with the server and can only seal.
public final class RecoveryKeyFile {

  private static final String PRIVATE = "bellbuoy recovery key 1, private: ";
  private static final String PUBLIC = "bellbuoy recovery key 1, public: ";
  private static final int LENGTH = 32;

  private RecoveryKeyFile() {}

  /// Makes a pair; never writes over a file that exists.
  public static PublicHalf make(Path privateFile, Path publicFile) {
    byte[] raw = new byte[LENGTH];
    new SecureRandom().nextBytes(raw);
    PublicHalf half = PrivateHalf.of(raw).publicHalf();
    write(privateFile, "rw-------", PRIVATE, raw);
    write(publicFile, "rw-r--r--", PUBLIC, half.raw());
    return half;
  }

  public static PublicHalf readPublic(Path file) {
    return PublicHalf.of(read(file, PUBLIC));
  }

  public static PrivateHalf readPrivate(Path file) {
    return PrivateHalf.of(read(file, PRIVATE));
  }

  private static void write(Path file, String mode, String heading, byte[] raw) {
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
      Files.writeString(file, heading + Base64.getEncoder().encodeToString(raw) + "\n");
    } catch (FileAlreadyExistsException there) {
      throw new StartRefused(
          StartRefused.Kind.CANNOT_CREATE,
          "The file " + file + " is there already and was left alone.",
          there);
    } catch (IOException unwritable) {
      throw new StartRefused(
          StartRefused.Kind.CANNOT_CREATE, "The file " + file + " cannot be written.", unwritable);
    }
  }

  private static byte[] read(Path file, String heading) {
    try {
      String text = Files.readString(file).strip();
      if (text.startsWith(heading.strip())) {
        byte[] raw = Base64.getDecoder().decode(text.substring(heading.length()));
        if (raw.length == LENGTH) {
          return raw;
        }
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      throw noKey(file, unreadable);
    }
    throw noKey(file, null);
  }

  private static StartRefused noKey(
      Path file, @org.jspecify.annotations.Nullable Exception unreadable) {
    return new StartRefused(
        StartRefused.Kind.USAGE,
        "There is no such half of a recovery key in " + file + ".",
        unreadable);
  }
}
