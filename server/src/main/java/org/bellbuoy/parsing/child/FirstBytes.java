package org.bellbuoy.parsing.child;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.bellbuoy.parsing.FileForm;

/// Tells by the first bytes what a file is; its name counts for nothing.
final class FirstBytes {

  private FirstBytes() {}

  /// @param first all of it, or its beginning
  static FileForm form(byte[] first) {
    Bytes bytes = new Bytes(first);
    if (first.length == 0) {
      return FileForm.EMPTY;
    }
    FileForm packed = packed(bytes);
    if (packed != FileForm.OTHER) {
      return packed;
    }
    if (bytes.begins(0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
      return FileForm.PNG;
    }
    if (bytes.begins(0, 0xff, 0xd8, 0xff)) {
      return FileForm.JPEG;
    }
    if (bytes.begins(0, '%', 'P', 'D', 'F')) {
      return FileForm.PDF;
    }
    if (bytes.begins(0, 'M', 'Z', 0x90) || bytes.begins(0, 0x7f, 'E', 'L', 'F')) {
      return FileForm.PROGRAM;
    }
    return isText(first) ? FileForm.TEXT : FileForm.OTHER;
  }

  private static FileForm packed(Bytes bytes) {
    if (bytes.begins(0, 'P', 'K', 3, 4) || bytes.begins(0, 'P', 'K', 5, 6)) {
      return FileForm.ZIP;
    }
    if (bytes.begins(0, 0x1f, 0x8b, 8)) {
      return FileForm.GZIP;
    }
    if (TarHeader.isOne(bytes, 0)) {
      return FileForm.TAR;
    }
    if (bytes.begins(0, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c)) {
      return FileForm.SEVEN_ZIP;
    }
    if (bytes.begins(0, 'R', 'a', 'r', '!', 0x1a, 7)) {
      return FileForm.RAR;
    }
    if (bytes.begins(0, 0xfd, '7', 'z', 'X', 'Z', 0)) {
      return FileForm.XZ;
    }
    if (bytes.begins(0, 'B', 'Z', 'h')) {
      return FileForm.BZIP2;
    }
    if (bytes.begins(0, 0x28, 0xb5, 0x2f, 0xfd)) {
      return FileForm.ZSTD;
    }
    return bytes.begins(0, 'M', 'S', 'C', 'F') ? FileForm.CABINET : FileForm.OTHER;
  }

  /// UTF-8 without characters that only machines use. The last character may be cut off.
  static boolean isText(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, false);
    return !result.isError() && characters.flip().chars().noneMatch(FirstBytes::machines);
  }

  private static boolean machines(int character) {
    return character < 0x20 && "\t\n\r\f\u001b".indexOf(character) < 0;
  }
}
