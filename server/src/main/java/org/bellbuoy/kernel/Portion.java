package org.bellbuoy.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How much of a long list is wanted, and from where.
///
/// @param limit at most so many items
/// @param after the cursor of an earlier [Slice], or null to start at the beginning
public record Portion(int limit, @Nullable String after) {

  public static final int USUAL = 50;
  public static final int MOST = 200;

  public static Portion first() {
    return new Portion(USUAL, null);
  }

  public static Portion first(int limit) {
    return new Portion(limit, null);
  }

  /// Where to read on in a list sorted by so many keys, or null for its beginning. A cursor that we
  /// did not write is refused.
  public @Nullable Cursor cursor(int keys) {
    if (after == null) {
      return null;
    }
    return Cursor.read(after, keys).orElseThrow(Portion::unknown);
  }

  /// Where to read on in a list sorted by id alone, or null for its beginning.
  public @Nullable UUID id() {
    Cursor cursor = cursor(1);
    if (cursor == null) {
      return null;
    }
    try {
      return UUID.fromString(cursor.keys().getFirst());
    } catch (IllegalArgumentException foreign) {
      throw unknown();
    }
  }

  private static Refused unknown() {
    return Invalid.of("after", "Send a cursor as an earlier answer gave it in “next”.").refused();
  }

  /// How many rows a store shall read: one more than wanted shows whether the list goes on.
  public int rows() {
    return limit + 1;
  }
}
