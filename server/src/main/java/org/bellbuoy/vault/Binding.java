package org.bellbuoy.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// What a sealed value belongs to: a kind of thing, one such thing, one field of it.
///
/// The words are logical and never the names of tables or columns, because they are part of the
/// seal for ever. A value sealed for one place does not open in another.
///
/// @param kind such as `report`
/// @param subject the id of the thing
/// @param field such as `text`
public record Binding(String kind, UUID subject, String field) {

  /// Names the place for whoever has to look at it; the id tells nothing of what lies there.
  String words() {
    return "The " + field + " of the " + kind + " " + subject;
  }

  /// The associated data of the seal, with lengths, so that no two bindings look alike.
  byte[] bytes() {
    byte[] kindBytes = kind.getBytes(StandardCharsets.UTF_8);
    byte[] fieldBytes = field.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(
            2 * Integer.BYTES + 2 * Long.BYTES + kindBytes.length + fieldBytes.length)
        .putInt(kindBytes.length)
        .put(kindBytes)
        .putLong(subject.getMostSignificantBits())
        .putLong(subject.getLeastSignificantBits())
        .putInt(fieldBytes.length)
        .put(fieldBytes)
        .array();
  }
}
