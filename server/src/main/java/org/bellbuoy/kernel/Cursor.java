package org.bellbuoy.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The place in a list after which to read on: the sort keys of the last item that was given.
///
/// Outside it is one opaque word. It grants nothing: whoever makes one up reads no more than the
/// list would have shown anyway.
public record Cursor(List<String> keys) {

  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST = 1_024;

  public Cursor {
    keys = List.copyOf(keys);
  }

  public static Cursor at(Object... keys) {
    return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
  }

  /// The opaque word that stands in addresses.
  public String word() {
    String joined = String.join(SEPARATOR, keys);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
  }

  /// Reads a word that [#word] wrote; empty for anything else.
  ///
  /// @param keys how many sort keys the list has
  public static Optional<Cursor> read(String word, int keys) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(word);
      String joined = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      List<String> found = List.of(joined.split(SEPARATOR, -1));
      boolean good = found.size() == keys && joined.indexOf('\0') < 0;
      return good ? Optional.of(new Cursor(found)) : Optional.empty();
    } catch (IllegalArgumentException | CharacterCodingException broken) {
      return Optional.empty();
    }
  }
}
