package org.bellbuoy.correspondence;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Kinds of files that can be known by their first bytes, and the endings that promise them.
///
/// A file is taken whatever it is, because it may be the proof. One whose bytes are not what its
/// ending promises leaves the house under a name that no program opens by itself.
enum FileKind {
  PNG("89504e470d0a1a0a", "png"),
  JPEG("ffd8ff", "jpg jpeg"),
  GIF("47494638", "gif"),
  PDF("25504446", "pdf"),
  ZIP("504b", "zip jar docx xlsx pptx odt ods apk"),
  GZIP("1f8b", "gz tgz"),
  XZ("fd377a585a00", "xz"),
  SEVEN_ZIP("377abcaf271c", "7z"),
  RAR("526172211a07", "rar"),
  OFFICE("d0cf11e0a1b11ae1", "doc xls ppt msi"),
  PROGRAM("4d5a", "exe dll sys scr"),
  ELF("7f454c46", "elf so");

  /// What is put behind a name that promises something else.
  static final String WARNING = ".not-what-it-says";

  private final String first;
  private final String endings;

  /// @param first the first bytes in hexadecimal digits
  /// @param endings with a space between them
  FileKind(String first, String endings) {
    this.first = first;
    this.endings = endings;
  }

  /// The name under which a file may be saved.
  static String honest(String name, byte[] content) {
    Optional<FileKind> promised = promisedBy(name);
    boolean kept = promised.map(kind -> kind.begins(content)).orElse(!runs(content));
    return kept ? name : name + WARNING;
  }

  private static Optional<FileKind> promisedBy(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> List.of(kind.endings.split(" ", -1)).contains(ending))
        .findFirst();
  }

  /// A program is one under any ending that does not say so.
  private static boolean runs(byte[] content) {
    return PROGRAM.begins(content) || ELF.begins(content);
  }

  private boolean begins(byte[] content) {
    int length = first.length() / 2;
    return content.length >= length && HexFormat.of().formatHex(content, 0, length).equals(first);
  }
}
