package org.bellbuoy.customers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// Reads the bytes of a file of customers as text: by the charset that was named, or by the mark at
/// its beginning, or as UTF-8. What is none of these is refused and never guessed, because a guess
/// spoils names.
public final class FileText {

  private static final Set<Charset> KNOWN =
      Set.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"));

  private FileText() {}

  /// @param type the media type that was sent, perhaps with a charset
  public static String of(byte[] bytes, String type) {
    try {
      return charset(bytes, type).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException broken) {
      throw unreadable();
    }
  }

  private static Charset charset(byte[] bytes, String type) {
    Charset named = named(type);
    if (named != null && !KNOWN.contains(named)) {
      throw unreadable();
    }
    return named == null || named.equals(StandardCharsets.UTF_8) ? marked(bytes) : named;
  }

  private static @Nullable Charset named(String type) {
    try {
      return type.isEmpty() ? null : MediaType.parseMediaType(type).getCharset();
    } catch (IllegalArgumentException unknown) {
      throw unreadable();
    }
  }

  private static Charset marked(byte[] bytes) {
    boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    return little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static Refused unreadable() {
    return Invalid.of(
            "csv",
            "These bytes are no text that can be read. Save the file as UTF-8, or name its charset, such as text/csv;charset=windows-1252.")
        .refused();
  }
}
