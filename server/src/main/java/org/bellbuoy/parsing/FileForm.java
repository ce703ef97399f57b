package org.bellbuoy.parsing;

/// What a file is by its own bytes, whatever its name says.
public enum FileForm {
  ZIP("a zip archive", true),
  TAR("a tar archive", true),
  GZIP("a file packed with gzip", true),
  TAR_GZ("a tar archive packed with gzip", true),
  SEVEN_ZIP("a 7z archive, which is not opened", false),
  RAR("a rar archive, which is not opened", false),
  XZ("a file packed with xz, which is not opened", false),
  BZIP2("a file packed with bzip2, which is not opened", false),
  ZSTD("a file packed with zstd, which is not opened", false),
  CABINET("a cabinet archive, which is not opened", false),
  PNG("a picture (PNG)", true),
  JPEG("a picture (JPEG)", true),
  TEXT("text", true),
  EMPTY("empty", false),
  PDF("a PDF document, which is not shown", false),
  PROGRAM("a program, which is never run", false),
  OTHER("something else, which is not shown", false);

  private final String words;
  private final boolean opens;

  FileForm(String words, boolean opens) {
    this.words = words;
    this.opens = opens;
  }

  public String words() {
    return words;
  }

  /// Whether what is inside can be looked at here.
  public boolean opens() {
    return opens;
  }
}
