package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A comment on a field of a draft, and what was answered.
///
/// @param revision the number of the revision under which it was said
/// @param standing whether the draft still has the field
/// @param current whether it was said of the revision that is shown now
public record CommentThread(
    Comment first,
    DraftField field,
    int revision,
    List<Comment> replies,
    @Nullable UUID resolvedBy,
    @Nullable Instant resolvedAt,
    boolean standing,
    boolean current) {

  public CommentThread {
    replies = List.copyOf(replies);
  }

  public boolean open() {
    return resolvedAt == null;
  }
}
