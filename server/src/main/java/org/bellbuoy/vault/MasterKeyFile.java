package org.bellbuoy.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The file that holds the master key: one line of words, one line of Base64, mode 0600.
record MasterKeyFile(Path path, KeyWrapping wrapping) {

  private static final String HEADING = "bellbuoy master key 1 - ";
  private static final String PLAIN = "whoever has this file and the database can read everything";
  private static final String WRAPPED = "wrapped by ";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  MasterKeyFile(Path path) {
    this(path, KeyWrapping.none());
  }

  Optional<MasterKey> read() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      refuseOpenFile();
      String[] lines = Files.readString(path, StandardCharsets.US_ASCII).split("\n", -1);
      return Optional.of(unwrapped(lines[0], lines.length > 1 ? lines[1] : ""));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The master key file cannot be read: " + path, unreadable);
    }
  }

  private MasterKey unwrapped(String heading, String base64) {
    try {
      byte[] kept = Base64.getDecoder().decode(base64.strip());
      return new MasterKey(PrivateHalf.of(named(heading).unwrap(kept)));
    } catch (IllegalArgumentException damaged) {
      throw new WrongMasterKey("There is no readable master key in " + path + ".");
    }
  }

  /// A file says what wrapped it. A plain one is still read where a key service was named since:
  /// the next rotation wraps it.
  private KeyWrapping named(String heading) {
    if (!heading.startsWith(HEADING + WRAPPED)) {
      return KeyWrapping.none();
    }
    String word = heading.substring((HEADING + WRAPPED).length());
    if (!word.equals(wrapping.word())) {
      throw new WrongMasterKey(
          "The master key in %s is wrapped by %s, and this start names %s. Nothing was changed."
              .formatted(path, word, wrapping.word()));
    }
    return wrapping;
  }

  private String heading() {
    return HEADING + (wrapping.isPlain() ? PLAIN : WRAPPED + wrapping.word()) + "\n";
  }

  /// Whether the key lies in the file as it is.
  boolean plain() {
    try {
      return !Files.readString(path, StandardCharsets.US_ASCII).startsWith(HEADING + WRAPPED);
    } catch (IOException unreadable) {
      return wrapping.isPlain();
    }
  }

  static MasterKey decoded(String base64, String from) {
    try {
      return new MasterKey(PrivateHalf.of(Base64.getDecoder().decode(base64.strip())));
    } catch (IllegalArgumentException damaged) {
      throw new WrongMasterKey("There is no readable master key in " + from + ".");
    }
  }

  /// Makes a new key; never writes over a file that exists, and returns only when it is on disk.
  ///
  /// It is written beside its place and then linked into it, so that a kill in the middle leaves no
  /// half key, and of two starts at once only one succeeds.
  MasterKey create() {
    byte[] raw = PrivateHalf.freshRaw();
    String text = heading() + Base64.getEncoder().encodeToString(wrapping.wrap(raw)) + "\n";
    try {
      Path folder = SecretsFolder.around(path);
      removeUnfinished(folder);
      Path unfinished = write(text, folder);
      Files.createLink(path, unfinished);
      Files.delete(unfinished);
      force(folder);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The master key file cannot be made: " + path, unwritable);
    }
    return new MasterKey(PrivateHalf.of(raw));
  }

  /// What a killed first start left behind never sealed anything.
  private void removeUnfinished(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, unfinishedName() + "*")) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }

  private String unfinishedName() {
    return path.getFileName() + ".unfinished-";
  }

  private Path write(String text, Path folder) throws IOException {
    Path file =
        Files.createTempFile(
            folder, unfinishedName(), "", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    return file;
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private void refuseOpenFile() throws IOException {
    if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
      throw new WrongMasterKey(
          "The master key file can be read by others: run chmod 600 on " + path + ".");
    }
  }
}
