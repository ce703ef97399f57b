package org.bellbuoy.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the index gets one kind of thing from.
interface Shelf {

  Kind kind();

  long count();

  /// The newest first; `before` is the last id of an earlier answer, or null.
  List<UUID> ids(@Nullable UUID before, int most);

  /// Empty for what does not exist here.
  Optional<Entry> find(UUID id);
}
