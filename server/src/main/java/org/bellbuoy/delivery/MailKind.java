package org.bellbuoy.delivery;

import java.util.Locale;
import java.util.UUID;

/// What letters are for. Each kind leaves by an account, a domain and a key of its own, so that
/// trouble with one does not stop the other.
public enum MailKind {
  /// Receipts and answers to people who write to us.
  CORRESPONDENCE("00000000-0000-7000-8000-0000000e9d25"),
  /// Notices of advisories to customers and subscribers.
  NOTICES("00000000-0000-7000-8000-0000000e9d26");

  private final UUID id;

  MailKind(String id) {
    this.id = UUID.fromString(id);
  }

  /// Of the one account there is for it.
  UUID id() {
    return id;
  }

  MailKind other() {
    return this == CORRESPONDENCE ? NOTICES : CORRESPONDENCE;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
