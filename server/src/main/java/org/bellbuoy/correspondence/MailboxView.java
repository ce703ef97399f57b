package org.bellbuoy.correspondence;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.correspondence.MailboxItem.Kind;

/// What a reporter sees who holds the code, oldest first.
public record MailboxView(MailboxId id, List<MailboxItem> items) {

  public MailboxView {
    items = List.copyOf(items);
  }

  /// The newest item of a kind: the state, the next promise, the number.
  public Optional<MailboxItem> newest(Kind kind) {
    return items.reversed().stream().filter(item -> item.kind() == kind).findFirst();
  }

  /// The conversation, both sides.
  public List<MailboxItem> messages() {
    return items.stream()
        .filter(item -> item.kind() == Kind.OUR_MESSAGE || item.kind() == Kind.THEIR_MESSAGE)
        .toList();
  }
}
