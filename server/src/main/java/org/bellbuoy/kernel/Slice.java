package org.bellbuoy.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some of a long list, and the cursor from which to read on.
///
/// @param next an opaque cursor, or null at the end
public record Slice<T>(List<T> items, @Nullable String next) {

  public Slice {
    items = List.copyOf(items);
  }

  /// Cuts what a store read for a [Portion], which asked for one row more than wanted.
  ///
  /// @param cursor the sort keys of an item
  public static <T> Slice<T> of(List<T> rows, Portion portion, Function<T, Cursor> cursor) {
    if (rows.size() <= portion.limit()) {
      return new Slice<>(rows, null);
    }
    List<T> shown = rows.subList(0, portion.limit());
    return new Slice<>(shown, cursor.apply(shown.getLast()).word());
  }

  public Optional<String> cursor() {
    return Optional.ofNullable(next);
  }

  public <R> Slice<R> map(Function<? super T, ? extends R> change) {
    return new Slice<>(items.stream().<R>map(change).toList(), next);
  }
}
