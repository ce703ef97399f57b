package org.bellbuoy.standards.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.CRC32;

/// A ZIP file in exactly one form: files one after the other, not compressed, without times and
/// notes (PKWARE APPNOTE 4.3). So the same files always give the same bytes, whichever library or
/// year, and a reader can tell that not one byte of it was changed.
public final class PackFile {

  /// A pack is read and written in memory.
  public static final int MOST_BYTES = 256 << 20;

  private static final int MOST_FILES = 1_000;
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final int SIZE_AT = 18;
  private static final int NAME_AT = 26;
  private static final short VERSION = 10;

  /// The first day that the form knows; what a pack says of time stands in its files.
  private static final short NO_DAY = 0x21;

  private PackFile() {}

  /// What was read.
  ///
  /// @param whole whether every byte stands as it was written
  public record Contents(SequencedMap<String, byte[]> files, boolean whole) {}

  public static void write(OutputStream out, SequencedMap<String, byte[]> files)
      throws IOException {
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    int offset = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] name = file.getKey().getBytes(US_ASCII);
      byte[] common = common(name, file.getValue());
      out.write(buffer(4).putInt(LOCAL).array());
      out.write(common);
      out.write(name);
      out.write(file.getValue());
      directory.write(buffer(6).putInt(CENTRAL).putShort(VERSION).array());
      directory.write(common);
      directory.write(buffer(14).putInt(10, offset).array());
      directory.write(name);
      offset += LOCAL_LENGTH + name.length + file.getValue().length;
    }
    out.write(directory.toByteArray());
    short count = (short) files.size();
    out.write(
        buffer(END_LENGTH)
            .putInt(END)
            .putInt(0)
            .putShort(count)
            .putShort(count)
            .putInt(directory.size())
            .putInt(offset)
            .array());
  }

  /// Version, flags, method, time, sum, sizes and lengths: the same in both places.
  private static byte[] common(byte[] name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return buffer(LOCAL_LENGTH - 4)
        .putShort(VERSION)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort(NO_DAY)
        .putInt((int) sum.getValue())
        .putInt(content.length)
        .putInt(content.length)
        .putShort((short) name.length)
        .putShort((short) 0)
        .array();
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Empty where there are no such files in it.
  public static Optional<Contents> read(byte[] zip) {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int at = 0;
    while (at + LOCAL_LENGTH <= zip.length && in.getInt(at) == LOCAL) {
      int size = in.getInt(at + SIZE_AT);
      int name = Short.toUnsignedInt(in.getShort(at + NAME_AT));
      long end = (long) at + LOCAL_LENGTH + name + size;
      if (size < 0 || end > zip.length || files.size() == MOST_FILES) {
        return Optional.empty();
      }
      int from = at + LOCAL_LENGTH + name;
      files.put(
          new String(zip, at + LOCAL_LENGTH, name, US_ASCII),
          Arrays.copyOfRange(zip, from, from + size));
      at = (int) end;
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(new Contents(files, same(files, zip)));
  }

  private static boolean same(SequencedMap<String, byte[]> files, byte[] zip) {
    ByteArrayOutputStream again = new ByteArrayOutputStream(zip.length + CENTRAL_LENGTH);
    try {
      write(again, files);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return Arrays.equals(again.toByteArray(), zip);
  }
}
