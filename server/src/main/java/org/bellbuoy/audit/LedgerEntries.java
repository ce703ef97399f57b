package org.bellbuoy.audit;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.springframework.stereotype.Component;

/// What the roof may ask about entries. It checks who asks.
@Component
public class LedgerEntries {

  private final EntryStore store;

  LedgerEntries(EntryStore store) {
    this.store = store;
  }

  /// Those that have a place, the newest first.
  public Slice<LedgerEntry> list(LedgerFilter filter, Portion portion) {
    Cursor cursor = portion.cursor(1);
    Long before = cursor == null ? null : position(cursor.keys().getFirst());
    return Slice.of(
        store.list(filter, before, portion.rows()), portion, entry -> Cursor.at(entry.position()));
  }

  public Optional<LedgerEntry> find(long position) {
    return store.at(position);
  }

  /// Each word that stands as *what* somewhere.
  public List<String> kinds() {
    return store.kinds();
  }

  private static long position(String word) {
    return word.matches("[0-9]{1,18}") ? Long.parseLong(word) : 0;
  }
}
